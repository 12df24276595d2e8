/* benchmark_write.h — a benchmark as a sealed stream: stream(5), kind `benchmark`; columns in benchmark(1). */
#ifndef BENCHMARK_WRITE_H
#define BENCHMARK_WRITE_H
#include "benchmark.h"
#include "stream.h"

void benchmark_write(struct out *out, const struct benchmark *b);
/* Every published figure made again from what it is made of; false when one of an authority's cannot be what its counts say. */
bool benchmark_recompute(struct out *out, const struct published *p) MUST_USE;
#endif
