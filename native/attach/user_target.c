// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "attach/user_target.h"

/*
 * Directories in which a file without a path is searched: libbpf's resolve_full_path(), src/libbpf.c.
 */
static const char *const library_directories[] = {
	"/usr/lib64", "/usr/lib", "/lib64", "/lib",
#if defined(__x86_64__)
	"/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu",
#elif defined(__aarch64__)
	"/usr/lib/aarch64-linux-gnu", "/lib/aarch64-linux-gnu",
#elif defined(__s390x__)
	"/usr/lib/s390x-linux-gnu", "/lib/s390x-linux-gnu",
#endif
	NULL,
};

static const char *const program_directories[] = {
	"/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin", NULL,
};

void user_target_read(struct user_target *target, const struct attachment *a, const char *name)
{
	const char *section = section_target(a->prog), *colon;

	target->binary = a->override.binary;
	target->name = name;
	colon = section ? strchr(section, ':') : NULL;
	if (!colon)
		return;
	snprintf(target->section_binary, sizeof(target->section_binary), "%.*s",
		 (int)(colon - section), section);
	if (!target->binary)
		target->binary = target->section_binary;
	if (!target->name)
		target->name = colon + 1;
}

/* libbpf's messages do not say that the file is missing. */
int user_target_find(struct attachment *a, const char *binary, char *path, size_t size)
{
	const char *const *directories = strstr(binary, ".so") ? library_directories : program_directories;

	snprintf(path, size, "%s", binary);
	if (strchr(binary, '/')) {
		if (!access(path, F_OK))
			return 0;
	} else {
		for (; *directories; directories++) {
			snprintf(path, size, "%s/%s", *directories, binary);
			if (!access(path, F_OK))
				return 0;
		}
	}
	return attachment_problem(a, -ENOENT, "the guest has no file %s", binary);
}
