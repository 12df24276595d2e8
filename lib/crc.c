#include "crc.h"

#include <libdeflate.h>

uint32_t crc_more(uint32_t crc, str bytes)
{
	return libdeflate_crc32(crc, bytes.p, bytes.n);
}
