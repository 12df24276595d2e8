/* crc.h — CRC-32 as gzip has it, by libdeflate, which asks the processor for its instructions: 10 GB/s where zlib has 4, and every
 * byte between two stages is summed by both. */
#ifndef CRC_H
#define CRC_H
#include "text.h"

uint32_t crc_more(uint32_t crc, str bytes);               /* 0 to begin with */
#endif
