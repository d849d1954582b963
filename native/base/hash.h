/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HASH_H
#define HASH_H

#include <stddef.h>
#include <stdint.h>

/* FNV-1a with 64 bits: the hash of no bytes. */
#define HASH_EMPTY 0xcbf29ce484222325

/** hash_bytes() - get the hash of further bytes; @hash is the hash of those before them */
static inline uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t len)
{
	for (const unsigned char *byte = bytes; len--; byte++)
		hash = (hash ^ *byte) * 0x100000001b3;
	return hash;
}

#endif
