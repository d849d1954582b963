// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include "kernel/probe_target.h"

/*
 * A USDT probe without arguments: a place in the code, and a note that names it
 * (https://sourceware.org/systemtap/wiki/UserSpaceProbeImplementation).
 */
#define USDT_PROBE(provider, name) \
	asm volatile("990: nop\n" \
		     ".pushsection .note.stapsdt, \"\", %%note\n" \
		     ".balign 4\n" \
		     ".4byte 992f - 991f, 994f - 993f, 3\n" \
		     "991: .asciz \"stapsdt\"\n" \
		     "992: .balign 4\n" \
		     "993: .8byte 990b, 0, 0\n" \
		     ".asciz \"" provider "\"\n" \
		     ".asciz \"" name "\"\n" \
		     ".asciz \"\"\n" \
		     "994: .balign 4\n" \
		     ".popsection\n" ::)

__attribute__((noinline))
void probe_target_run(void)
{
	USDT_PROBE(PROBE_TARGET_PROVIDER, PROBE_TARGET_NAME);
}

/* Computes the offset in the file from the mapping that contains an address. */
static int file_offset(uintptr_t address, size_t *offset)
{
	unsigned long start, end, at;
	int err = -ENOENT;
	char line[512];
	FILE *maps;

	maps = fopen("/proc/self/maps", "re");
	if (!maps)
		return -errno;
	while (err && fgets(line, sizeof(line), maps)) {
		if (sscanf(line, "%lx-%lx %*s %lx", &start, &end, &at) != 3 ||
		    address < start || address >= end)
			continue;
		*offset = address - start + at;
		err = 0;
	}
	fclose(maps);
	return err;
}

int probe_target_find(char *path, size_t path_size, size_t *offset)
{
	ssize_t len = readlink("/proc/self/exe", path, path_size - 1);

	if (len < 0)
		return -errno;
	path[len] = '\0';
	return file_offset((uintptr_t)probe_target_run, offset);
}
