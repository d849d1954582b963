// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "kernel/attach_types.h"
#include "kernel/probe_multi.h"
#include "kernel/probe_target.h"

/* Any process: libbpf attaches to a file. */
#define ANY_PID (-1)

static bool starts_with(const char *text, const char *start)
{
	return !strncmp(text, start, strlen(start));
}

/* Returns the kind that the plan or the section names; SEC("kprobe.multi/...") is a kprobe. */
static const char *probe_kind(const struct attachment *a)
{
	static const char *const kinds[] = { "kretprobe", "uretprobe", "uprobe", "usdt", };
	const char *section = bpf_program__section_name(a->prog);

	if (a->override.kind)
		return a->override.kind;
	if (starts_with(section, "kretsyscall"))
		return "kretprobe";
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (starts_with(section, kinds[i]))
			return kinds[i];
	return a->override.binary ? "uprobe" : "kprobe";
}

static bool returns(const char *kind)
{
	return starts_with(kind + 1, "ret");
}

/* Attaches to `name` or `name+offset`, as in a section. */
static int attach_kernel_symbol(struct attachment *a, const char *symbol, bool retprobe)
{
	LIBBPF_OPTS(bpf_kprobe_opts, opts, .retprobe = retprobe);
	char name[256];
	char *plus;

	snprintf(name, sizeof(name), "%s", symbol);
	plus = strchr(name, '+');
	if (plus) {
		opts.offset = strtoul(plus + 1, NULL, 0);
		*plus = '\0';
	}
	return attachment_keep_link(a, bpf_program__attach_kprobe_opts(a->prog, name, &opts));
}

static int attach_kernel_session(struct attachment *a, const char *pattern)
{
	a->attach_type = ATTACH_KPROBE_SESSION;
	if (!kernel_knows_attach_type(ATTACH_KPROBE_SESSION))
		return -EINVAL;
	return attachment_keep_fd(a, kprobe_session_link(bpf_program__fd(a->prog), pattern));
}

static int attach_kernel_multi(struct attachment *a, const char *pattern, bool retprobe)
{
	LIBBPF_OPTS(bpf_kprobe_multi_opts, opts, .retprobe = retprobe);

	/* For a pattern, libbpf reads all symbols of the kernel, which takes a second. */
	if (is_name(pattern)) {
		opts.syms = &pattern;
		opts.cnt = 1;
	}
	return attachment_keep_link(a, bpf_program__attach_kprobe_multi_opts(
					a->prog, opts.cnt ? NULL : pattern, &opts));
}

static int attach_kernel_pattern(struct attachment *a, const char *pattern, bool retprobe)
{
	int err = attach_type_of(a->prog) == ATTACH_KPROBE_SESSION ?
		  attach_kernel_session(a, pattern) : attach_kernel_multi(a, pattern, retprobe);

	if (err == -ENOENT || err == -ESRCH)
		attachment_problem(a, err, "the kernel has no function %s that can be probed",
				   pattern);
	return err;
}

/* Returns the suffix for links to many functions; "" for a probe of a single function. */
static const char *kind_suffix(const struct bpf_program *prog)
{
	switch ((int)bpf_program__expected_attach_type(prog)) {
	case BPF_TRACE_KPROBE_MULTI:
	case ATTACH_UPROBE_MULTI:
		return ".multi";
	case ATTACH_KPROBE_SESSION:
	case ATTACH_UPROBE_SESSION:
		return ".session";
	default:
		return "";
	}
}

static int attach_kernel_probe(struct attachment *a, const char *kind)
{
	const char *symbol = a->override.symbol ? a->override.symbol : section_target(a->prog);
	bool by_section = !a->override.symbol && !a->override.kind;

	/*
	 * Functions of system calls have different names on each architecture: libbpf knows them.
	 */
	if (by_section && symbol && strstr(bpf_program__section_name(a->prog), "syscall/")) {
		attachment_target(a, "%s of system call %s", kind, symbol);
		return attachment_keep_link(a, bpf_program__attach(a->prog));
	}
	attachment_target(a, "%s%s %s", kind, kind_suffix(a->prog), symbol ? symbol : "");
	if (!symbol)
		return attachment_problem(a, -EINVAL, "section \"%s\" names no kernel function: "
					  "set \"symbol\" of \"attach\"",
					  bpf_program__section_name(a->prog));
	if (*kind_suffix(a->prog))
		return attach_kernel_pattern(a, symbol, returns(kind));
	return attach_kernel_symbol(a, symbol, returns(kind));
}

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

/*
 * Finds the file that a program or the plan names. libbpf's messages would not tell that the file
 * is missing.
 */
static int find_binary(struct attachment *a, const char *binary, char *path, size_t size)
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

/*
 * Splits the target of a section into the binary and the name in it, `/bin/sh:main`; false if it
 * names none.
 */
static bool split_section(const struct attachment *a, char *binary, size_t size, const char **rest)
{
	const char *target = section_target(a->prog), *colon;

	colon = target ? strchr(target, ':') : NULL;
	if (!colon)
		return false;
	snprintf(binary, size, "%.*s", (int)(colon - target), target);
	*rest = colon + 1;
	return true;
}

static int attach_user_function(struct attachment *a, const char *binary, const char *symbol,
				size_t offset, bool retprobe)
{
	LIBBPF_OPTS(bpf_uprobe_opts, opts, .retprobe = retprobe, .func_name = symbol);

	if (*kind_suffix(a->prog)) {
		int fd = uprobe_multi_link(a->prog, binary, symbol, offset, retprobe);

		return fd == -ENOENT && symbol ?
		       attachment_problem(a, fd, "%s has no function %s", binary, symbol) :
		       attachment_keep_fd(a, fd);
	}
	return attachment_keep_link(a, bpf_program__attach_uprobe_opts(a->prog, ANY_PID, binary,
								       offset, &opts));
}

static int attach_own_function(struct attachment *a, const char *kind)
{
	char path[PATH_MAX];
	size_t offset;
	int err;

	err = probe_target_find(path, sizeof(path), &offset);
	if (err)
		return err;
	attachment_target(a, "%s%s %s:probe_target_run", kind, kind_suffix(a->prog), path);
	err = attach_user_function(a, path, NULL, offset, returns(kind));
	if (!err)
		probe_target_run();
	return err;
}

/* Attaches to `function`, `function+0x10`, or an offset in the file: `0x1234`. */
static int attach_user_symbol(struct attachment *a, const char *kind, const char *binary,
			      const char *symbol)
{
	char path[PATH_MAX], name[256];
	size_t offset = 0;
	char *plus;
	int err;

	attachment_target(a, "%s%s %s:%s", kind, kind_suffix(a->prog), binary, symbol);
	err = find_binary(a, binary, path, sizeof(path));
	if (err)
		return err;
	binary = path;
	if (symbol[0] >= '0' && symbol[0] <= '9')
		return attach_user_function(a, binary, NULL, strtoul(symbol, NULL, 0),
					    returns(kind));
	snprintf(name, sizeof(name), "%s", symbol);
	plus = strchr(name, '+');
	if (plus) {
		offset = strtoul(plus + 1, NULL, 0);
		*plus = '\0';
	}
	return attach_user_function(a, binary, name, offset, returns(kind));
}

static int attach_user_probe(struct attachment *a, const char *kind)
{
	const char *binary = a->override.binary, *symbol = a->override.symbol, *in_section;
	char path[PATH_MAX];

	if (split_section(a, path, sizeof(path), &in_section)) {
		binary = binary ? binary : path;
		symbol = symbol ? symbol : in_section;
	}
	if (!binary && !symbol)
		return attach_own_function(a, kind);
	attachment_target(a, "%s %s:%s", kind, binary ? binary : "", symbol ? symbol : "");
	if (!binary || !symbol)
		return attachment_problem(a, -EINVAL, "%s without \"%s\" of \"attach\"", kind,
					  binary ? "symbol" : "binary");
	return attach_user_symbol(a, kind, binary, symbol);
}

static int attach_own_usdt(struct attachment *a)
{
	char path[PATH_MAX];
	size_t offset;
	int err;

	err = probe_target_find(path, sizeof(path), &offset);
	if (err)
		return err;
	attachment_target(a, "usdt %s:" PROBE_TARGET_PROVIDER ":" PROBE_TARGET_NAME, path);
	err = attachment_keep_link(a, bpf_program__attach_usdt(a->prog, ANY_PID, path,
							       PROBE_TARGET_PROVIDER,
							       PROBE_TARGET_NAME, NULL));
	if (!err)
		probe_target_run();
	return err;
}

static int attach_usdt(struct attachment *a)
{
	const char *binary = a->override.binary, *probe = a->override.name, *in_section;
	char path[PATH_MAX], found[PATH_MAX], provider[256];
	const char *colon;
	int err;

	if (split_section(a, path, sizeof(path), &in_section)) {
		binary = binary ? binary : path;
		probe = probe ? probe : in_section;
	}
	if (!binary && !probe)
		return attach_own_usdt(a);
	attachment_target(a, "usdt %s:%s", binary ? binary : "", probe ? probe : "");
	colon = probe ? strchr(probe, ':') : NULL;
	if (!binary || !colon)
		return attachment_problem(a, -EINVAL, "usdt without \"%s\" of \"attach\"",
					  binary ? "name\" as provider:name" : "binary");
	err = find_binary(a, binary, found, sizeof(found));
	if (err)
		return err;
	snprintf(provider, sizeof(provider), "%.*s", (int)(colon - probe), probe);
	return attachment_keep_link(a, bpf_program__attach_usdt(a->prog, ANY_PID, found, provider,
								colon + 1, NULL));
}

int attach_probe(struct attachment *a)
{
	const char *kind = probe_kind(a);

	if (!strcmp(kind, "usdt"))
		return attach_usdt(a);
	if (kind[0] == 'u')
		return attach_user_probe(a, kind);
	return attach_kernel_probe(a, kind);
}
