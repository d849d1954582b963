// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "base/percpu.h"
#include "fixup/literal_place.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/* Finds fields in the types of an object, and sums values of all CPUs by them. */
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	static const char *const paths[] = { "a", "a.b", "[1]", "a[0].c", "type", "max_entries" };
	unsigned char value[256] = { 0 };
	struct btf *btf = btf__new(data, size);

	if (!btf)
		return 0;
	for (__u32 id = 0; id < btf__type_cnt(btf) && id < 64; id++)
		for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
			struct place place = { .bytes = value, .size = sizeof(value), .btf = btf, .type_id = id };

			if (!place_find(&place, paths[i]))
				place_kind(&place);
		}
	for (__u32 id = 0; id < btf__type_cnt(btf) && id < 64; id++) {
		struct percpu_value cpus = {
			.slots = value, .slot_size = 32, .value_size = 32, .cpu_cnt = 8,
		};
		unsigned char sum[32];

		percpu_sum(&cpus, btf, id, sum);
	}
	btf__free(btf);
	return 0;
}
