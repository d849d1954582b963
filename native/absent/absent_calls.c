// SPDX-License-Identifier: Apache-2.0
/*
 * Answers the questions that libbpf asks a kernel before it loads programs, for a kernel that does
 * not run. What its package does not answer succeeds, so that each program is submitted. The linker's option --wrap puts
 * these functions in front of libbpf and of the functions that libbpf reads files with.
 */
#define _GNU_SOURCE
#include <bpf/bpf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <zlib.h>

#include "absent/absent_kernel.h"
#include "absent/absent_map.h"
#include "absent/absent_symbols.h"

int __real_bpf_btf_load(const void *data, size_t size, struct bpf_btf_load_opts *opts);
int __wrap_bpf_btf_load(const void *data, size_t size, struct bpf_btf_load_opts *opts);
int __real_bpf_map_update_elem(int fd, const void *key, const void *value, __u64 flags);
int __wrap_bpf_map_update_elem(int fd, const void *key, const void *value, __u64 flags);
int __real_bpf_map_lookup_elem(int fd, const void *key, void *value);
int __wrap_bpf_map_lookup_elem(int fd, const void *key, void *value);
int __real_bpf_map_freeze(int fd);
int __wrap_bpf_map_freeze(int fd);
int __real_bpf_obj_get_info_by_fd(int fd, void *info, __u32 *len);
int __wrap_bpf_obj_get_info_by_fd(int fd, void *info, __u32 *len);
int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __real_open64(const char *path, int flags, ...);
int __wrap_open64(const char *path, int flags, ...);
FILE *__real_fopen(const char *path, const char *mode);
FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__real_fopen64(const char *path, const char *mode);
FILE *__wrap_fopen64(const char *path, const char *mode);
gzFile __real_gzopen64(const char *path, const char *mode);
gzFile __wrap_gzopen64(const char *path, const char *mode);
gzFile __real_gzopen(const char *path, const char *mode);
gzFile __wrap_gzopen(const char *path, const char *mode);
int __real_uname(struct utsname *name);
int __wrap_uname(struct utsname *name);
__u32 __real_get_kernel_version(void);
__u32 __wrap_get_kernel_version(void);

int __wrap_bpf_btf_load(const void *data, size_t size, struct bpf_btf_load_opts *opts)
{
	return absent_kernel() ? absent_file_new() : __real_bpf_btf_load(data, size, opts);
}

int __wrap_bpf_map_update_elem(int fd, const void *key, const void *value, __u64 flags)
{
	return absent_kernel() ? absent_map_write(fd, key, value) :
				 __real_bpf_map_update_elem(fd, key, value, flags);
}

int __wrap_bpf_map_lookup_elem(int fd, const void *key, void *value)
{
	return absent_kernel() ? absent_map_read(fd, key, value) :
				 __real_bpf_map_lookup_elem(fd, key, value);
}

int __wrap_bpf_map_freeze(int fd)
{
	return absent_kernel() ? 0 : __real_bpf_map_freeze(fd);
}

/* libbpf asks for the id of programs only. A file descriptor is unique, so it serves as the id. */
int __wrap_bpf_obj_get_info_by_fd(int fd, void *info, __u32 *len)
{
	if (!absent_kernel())
		return __real_bpf_obj_get_info_by_fd(fd, info, len);
	memset(info, 0, *len);
	((struct bpf_prog_info *)info)->id = fd;
	return 0;
}

static const char *file_of_kernel(const char *path, char *place)
{
	return !strncmp(path, "/proc/", 6) || !strncmp(path, "/sys/", 5) ? kernel_file(path, place) : path;
}

static bool is_probe_list(const char *path)
{
	const char *name = strrchr(path, '/');

	return name && !strcmp(name, "/kprobe_events");
}

/*
 * libbpf attaches a kprobe to find out whether system calls have wrappers (src/libbpf.c,
 * probe_kern_syscall_wrapper()). The kernel of this machine must not answer, and gets no probe.
 */
static int open_probe_list(void)
{
	if (absent_has_syscall_wrappers())
		return absent_file_new();
	errno = ENOENT;
	return -1;
}

static int open_of_kernel(int (*real)(const char *path, int flags, ...), const char *path, int flags,
			  va_list arguments)
{
	char place[KERNEL_FILE_MAX];
	mode_t mode = __OPEN_NEEDS_MODE(flags) ? va_arg(arguments, mode_t) : 0;

	if (absent_kernel() && is_probe_list(path))
		return open_probe_list();
	return real(file_of_kernel(path, place), flags, mode);
}

int __wrap_open(const char *path, int flags, ...)
{
	va_list arguments;
	int fd;

	va_start(arguments, flags);
	fd = open_of_kernel(__real_open, path, flags, arguments);
	va_end(arguments);
	return fd;
}

int __wrap_open64(const char *path, int flags, ...)
{
	va_list arguments;
	int fd;

	va_start(arguments, flags);
	fd = open_of_kernel(__real_open64, path, flags, arguments);
	va_end(arguments);
	return fd;
}

/*
 * /proc/kallsyms: libbpf looks up the addresses of `extern … __ksym` in it. Libraries built with
 * _FILE_OFFSET_BITS=64, such as those of Debian, call fopen64() and gzopen64().
 */
FILE *__wrap_fopen(const char *path, const char *mode)
{
	char place[KERNEL_FILE_MAX];

	return __real_fopen(file_of_kernel(path, place), mode);
}

FILE *__wrap_fopen64(const char *path, const char *mode)
{
	char place[KERNEL_FILE_MAX];

	return __real_fopen64(file_of_kernel(path, place), mode);
}

/* libbpf opens only the kernel configuration with this function. */
gzFile __wrap_gzopen(const char *path, const char *mode)
{
	char place[KERNEL_FILE_MAX];

	return __real_gzopen(kernel_file(path, place), mode);
}

gzFile __wrap_gzopen64(const char *path, const char *mode)
{
	char place[KERNEL_FILE_MAX];

	return __real_gzopen64(kernel_file(path, place), mode);
}

int __wrap_uname(struct utsname *name)
{
	const struct absent_kernel *kernel = absent_kernel();

	if (!kernel)
		return __real_uname(name);
	*name = (struct utsname){ .sysname = "Linux" };
	snprintf(name->release, sizeof(name->release), "%s", kernel->release);
	return 0;
}

__u32 __wrap_get_kernel_version(void)
{
	return absent_kernel() ? absent_kernel()->version : __real_get_kernel_version();
}
