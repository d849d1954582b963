// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "base/hash.h"
#include "kernel/kernel_lists.h"

#define MODULES "/proc/modules"

/* Number of bytes that are read of a list at once. */
#define CHUNK (1 << 16)

static const char *const paths[LIST_CNT] = {
	[LIST_SYMBOLS] = "/proc/kallsyms",
	[LIST_TRACEABLE] = "/sys/kernel/tracing/available_filter_functions",
	[LIST_BLACKLIST] = "/sys/kernel/debug/kprobes/blacklist",
	[LIST_ERROR_INJECTION] = "/sys/kernel/debug/error_injection/list",
};

/* In memory that PID 1 shares with its children. */
static struct kept {
	/* 0 until the list is complete: a child may die while it reads */
	size_t len;
	/* hash of the modules that were loaded at that time */
	uint64_t modules;
} *kept;

/* Unnamed files that contain the texts. */
static int files[LIST_CNT];

int kernel_lists_init(void)
{
	void *page;

	if (kept)
		return 0;
	page = mmap(NULL, LIST_CNT * sizeof(*kept), PROT_READ | PROT_WRITE,
		    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (page == MAP_FAILED)
		return -errno;
	for (int i = 0; i < LIST_CNT; i++) {
		files[i] = memfd_create("bpfcompat-list", MFD_CLOEXEC);
		if (files[i] < 0)
			return -errno;
	}
	kept = page;
	return 0;
}

/*
 * Returns a hash of the names, which are the first word of each line; the rest changes with every
 * use of a module.
 */
static uint64_t loaded_modules(void)
{
	uint64_t hash = HASH_EMPTY;
	bool in_name = true;
	char place[KERNEL_FILE_MAX], *text;
	size_t len;

	if (file_read(kernel_file(MODULES, place), &text, &len))
		return 0;
	for (size_t i = 0; i < len; i++) {
		if (text[i] == ' ')
			in_name = false;
		else if (text[i] == '\n')
			in_name = true;
		if (in_name)
			hash = hash_bytes(hash, &text[i], 1);
	}
	free(text);
	return hash;
}

static int copy(int from, int to, size_t *len)
{
	static char bytes[CHUNK];
	ssize_t n;

	*len = 0;
	while ((n = read(from, bytes, sizeof(bytes))) > 0) {
		if (write(to, bytes, n) != n)
			return -ENOSPC;
		*len += n;
	}
	return n ? -errno : 0;
}

/* Copies the list into its file, from the beginning. */
static int keep(enum kernel_list list, uint64_t modules)
{
	char place[KERNEL_FILE_MAX];
	size_t len = 0;
	int from, err;

	from = open(kernel_file(paths[list], place), O_RDONLY | O_CLOEXEC);
	if (from < 0)
		return -errno;
	kept[list].len = 0;
	err = ftruncate(files[list], 0) || lseek(files[list], 0, SEEK_SET) ? -errno :
	      copy(from, files[list], &len);
	close(from);
	if (!err) {
		kept[list].modules = modules;
		kept[list].len = len;
	}
	return err;
}

int kernel_list_read(enum kernel_list list, const char **text, size_t *len)
{
	uint64_t modules = loaded_modules();
	int err = 0;
	void *bytes;

	if (!kept[list].len || kept[list].modules != modules)
		err = keep(list, modules);
	*text = "";
	*len = kept[list].len;
	/* mmap(2) refuses an empty mapping. */
	if (err || !*len)
		return err;
	bytes = mmap(NULL, *len, PROT_READ, MAP_SHARED, files[list], 0);
	if (bytes == MAP_FAILED)
		return -errno;
	*text = bytes;
	return 0;
}

void kernel_list_release(const char *text, size_t len)
{
	if (len)
		munmap((void *)text, len);
}
