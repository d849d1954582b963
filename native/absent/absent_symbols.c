// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "absent/absent_symbols.h"

/* src/libbpf.c, arch_specific_syscall_pfx(); other architectures have no wrappers. */
static const struct {
	const char *arch;
	const char *symbol;
} wrappers[] = {
	{ "x86_64", "__x64_sys_bpf" },
	{ "arm64", "__arm64_sys_bpf" },
	{ "s390x", "__s390x_sys_bpf" },
};

/* A line of /proc/kallsyms: address, type, name, and possibly a module. */
static bool is_line_of(const char *line, const char *symbol)
{
	const char *name = strchr(line, ' ');
	size_t len = strlen(symbol);

	name = name ? strchr(name + 1, ' ') : NULL;
	return name && !strncmp(name + 1, symbol, len) && strchr("\t\n", name[1 + len]);
}

static bool has_symbol(const char *symbol)
{
	char place[KERNEL_FILE_MAX], *line = NULL;
	FILE *list = fopen(kernel_file("/proc/kallsyms", place), "re");
	bool found = false;
	size_t size = 0;

	while (list && !found && getline(&line, &size, list) > 0)
		found = is_line_of(line, symbol);
	free(line);
	if (list)
		fclose(list);
	return found;
}

bool absent_has_syscall_wrappers(void)
{
	for (size_t i = 0; i < sizeof(wrappers) / sizeof(*wrappers); i++)
		if (!strcmp(wrappers[i].arch, absent_kernel()->arch))
			return has_symbol(wrappers[i].symbol);
	return false;
}
