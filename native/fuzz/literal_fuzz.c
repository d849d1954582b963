// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <string.h>

#include "fixup/literal.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/* Input: a literal that ends with a zero byte, the size of its destination, a type id, and BTF. */
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	const unsigned char *end = memchr(data, 0, size);
	const char *problem = NULL;
	struct literal_target target = { 0 };
	size_t literal_len, len;
	void *bytes;
	char *literal;
	struct btf *btf = NULL;

	if (!end || end + 3 > data + size)
		return 0;
	literal_len = end - data;
	literal = malloc(literal_len + 1);
	target.size = end[1];
	target.bytes = calloc(1, target.size + 1);
	if (!literal || !target.bytes)
		goto out;
	memcpy(literal, data, literal_len);
	literal[literal_len] = '\0';
	btf = btf__new(end + 3, data + size - (end + 3));
	if (btf) {
		target.btf = btf;
		target.type_id = end[2];
	}
	literal_encode(literal, &target, &problem);
	literal_equals(literal, &target, &problem);
	literal_at_least(literal, &target, &problem);
	if (!literal_bytes(literal, &bytes, &len))
		free(bytes);
out:
	btf__free(btf);
	free(target.bytes);
	free(literal);
	return 0;
}
