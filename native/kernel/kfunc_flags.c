// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "kernel/kernel_lists.h"
#include "kernel/kfunc_flags.h"

/*
 * Prefix of the symbols that BTF_KFUNCS_START() gives to a struct btf_id_set8
 * (include/linux/btf_ids.h).
 */
#define SET_PREFIX "__BTF_ID__set8__"

/* Of the kernel itself: 7.3 has 47 sets. */
#define KFUNCS_MAX 4096
#define SET_MAX 512
#define SEGMENTS_MAX 64

struct kfunc {
	__u32 id;
	__u32 flags;
};

static struct kfunc kfuncs[KFUNCS_MAX];
static size_t kfunc_cnt;
static bool is_read;

static void add(__u32 id, __u32 flags)
{
	if (kfunc_cnt < KFUNCS_MAX)
		kfuncs[kfunc_cnt++] = (struct kfunc){ id, flags };
}

/* /proc/kcore: the kernel's memory as segments of an ELF file (fs/proc/kcore.c). */
struct core {
	int fd;
	Elf64_Phdr segments[SEGMENTS_MAX];
	size_t segment_cnt;
};

static bool core_open(struct core *core)
{
	Elf64_Ehdr header;
	ssize_t size;

	core->fd = open("/proc/kcore", O_RDONLY | O_CLOEXEC);
	if (core->fd < 0)
		return false;
	if (pread(core->fd, &header, sizeof(header), 0) == sizeof(header) &&
	    header.e_phentsize == sizeof(*core->segments) && header.e_phnum <= SEGMENTS_MAX) {
		size = (ssize_t)(header.e_phnum * sizeof(*core->segments));
		if (pread(core->fd, core->segments, size, (off_t)header.e_phoff) == size) {
			core->segment_cnt = header.e_phnum;
			return true;
		}
	}
	close(core->fd);
	return false;
}

static bool core_read(const struct core *core, __u64 address, void *bytes, size_t len)
{
	for (size_t i = 0; i < core->segment_cnt; i++) {
		const Elf64_Phdr *segment = &core->segments[i];

		if (segment->p_type == PT_LOAD && address >= segment->p_vaddr &&
		    address - segment->p_vaddr < segment->p_memsz)
			return pread(core->fd, bytes, len,
				     (off_t)(segment->p_offset + address - segment->p_vaddr)) == (ssize_t)len;
	}
	return false;
}

static void read_set(const struct core *core, __u64 address)
{
	struct {
		__u32 cnt;
		__u32 flags;
	} head;
	struct kfunc pairs[SET_MAX];

	if (!core_read(core, address, &head, sizeof(head)) || head.cnt > SET_MAX ||
	    !core_read(core, address + sizeof(head), pairs, head.cnt * sizeof(*pairs)))
		return;
	for (__u32 i = 0; i < head.cnt; i++)
		add(pairs[i].id, pairs[i].flags);
}

/*
 * Skips symbols of modules, which end with the module's name: their BTF ids follow those of the
 * kernel and are not unique.
 */
static void read_sets(const struct core *core, const char *text, size_t len)
{
	const char *at = text, *stop = text + len;

	while ((at = memmem(at, stop - at, SET_PREFIX, strlen(SET_PREFIX)))) {
		const char *line = memrchr(text, '\n', at - text);
		const char *end = memchr(at, '\n', stop - at);

		if (!end)
			return;
		if (!memchr(at, '[', end - at))
			read_set(core, strtoull(line ? line + 1 : text, NULL, 16));
		at = end;
	}
}

static void read_kernel(void)
{
	struct core core;
	const char *text;
	size_t len;

	if (kernel_list_read(LIST_SYMBOLS, &text, &len))
		return;
	if (memmem(text, len, SET_PREFIX, strlen(SET_PREFIX)) && core_open(&core)) {
		read_sets(&core, text, len);
		close(core.fd);
	}
	kernel_list_release(text, len);
}

/* Reads the file `kfuncs`: id and flags of one kfunc per line. */
static void read_absent(void)
{
	char path[KERNEL_FILE_MAX], *text;
	__u32 id, flags;
	size_t len;

	snprintf(path, sizeof(path), "%s/kfuncs", absent_kernel()->root);
	if (file_read(path, &text, &len))
		return;
	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
		if (sscanf(line, "%u %u", &id, &flags) == 2)
			add(id, flags);
	free(text);
}

enum kfunc_registered kfunc_flags_find(__u32 id, __u32 *flags)
{
	enum kfunc_registered found = KFUNC_NO;

	if (!is_read && absent_kernel())
		read_absent();
	else if (!is_read)
		read_kernel();
	is_read = true;
	if (!kfunc_cnt)
		return KFUNC_UNKNOWN;
	*flags = 0;
	for (size_t i = 0; i < kfunc_cnt; i++) {
		if (kfuncs[i].id != id)
			continue;
		found = KFUNC_YES;
		*flags |= kfuncs[i].flags;
	}
	return found;
}
