// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stdbool.h>
#include <sys/mman.h>

#include "kernel_btf.h"

struct btf *__real_btf__load_vmlinux_btf(void);
struct btf *__wrap_btf__load_vmlinux_btf(void);
void __real_btf__free(struct btf *btf);
void __wrap_btf__free(struct btf *btf);

static struct btf *shared;

/* Set by the first child that needed the kernel's BTF; in memory shared with it. */
static bool *wanted;

struct btf *__wrap_btf__load_vmlinux_btf(void)
{
	if (!shared)
		shared = __real_btf__load_vmlinux_btf();
	if (shared && wanted)
		*wanted = true;
	return shared;
}

void __wrap_btf__free(struct btf *btf)
{
	if (btf != shared)
		__real_btf__free(btf);
}

int kernel_btf_init(void)
{
	void *page = mmap(NULL, sizeof(*wanted), PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return -errno;
	wanted = page;
	return 0;
}

void kernel_btf_prepare(void)
{
	if (*wanted)
		btf__load_vmlinux_btf();
}
