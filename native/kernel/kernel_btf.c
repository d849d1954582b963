// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>

#include "absent/absent_kernel.h"
#include "elf/btf_ext.h"
#include "elf/elf_functions.h"
#include "kernel/kernel_btf.h"

#define VMLINUX_BTF "/sys/kernel/btf/vmlinux"

struct btf *__real_btf__load_vmlinux_btf(void);
struct btf *__wrap_btf__load_vmlinux_btf(void);
void __real_btf__free(struct btf *btf);
void __wrap_btf__free(struct btf *btf);

static struct btf *shared;

/*
 * Set if an object probably needs the kernel's BTF, or by the first child that needed it. It is in
 * memory shared with the children.
 */
static bool *wanted;

static struct btf *load(void)
{
	char place[KERNEL_FILE_MAX];

	return absent_kernel() ? btf__parse_raw(kernel_file(VMLINUX_BTF, place)) :
				 __real_btf__load_vmlinux_btf();
}

struct btf *__wrap_btf__load_vmlinux_btf(void)
{
	if (!shared)
		shared = load();
	if (shared && wanted)
		*wanted = true;
	return shared;
}

void __wrap_btf__free(struct btf *btf)
{
	if (btf != shared)
		__real_btf__free(btf);
}

static bool has_core_relocations(const struct elf_functions *elf)
{
	const Elf_Data *data = elf_section_data(elf, ".BTF.ext");
	const struct btf_ext_core_header *header = data ? data->d_buf : NULL;

	return header && data->d_size >= sizeof(*header) && header->base.hdr_len >= sizeof(*header) &&
	       header->core_relo_len;
}

/* Finds programs that are bound to a type or a function of the kernel. */
static bool has_typed_section(const struct elf_functions *elf)
{
	static const char *const kinds[] = { "fentry", "fexit", "fmod_ret", "fsession", "tp_btf",
					     "lsm", "iter", "struct_ops", ".struct_ops", ".ksyms" };
	const char *name;

	for (size_t i = 1; (name = elf_section_name(elf, i)); i++)
		for (size_t k = 0; k < sizeof(kinds) / sizeof(*kinds); k++)
			if (!strncmp(name, kinds[k], strlen(kinds[k])))
				return true;
	return false;
}

/*
 * Checks most of what libbpf checks (src/libbpf.c, obj_needs_vmlinux_btf()). If it misses
 * something, the BTF is parsed later.
 */
static bool needs_kernel_btf(const struct plan_case *c)
{
	struct elf_functions elf;
	bool needs;

	if (c->kind != CASE_OBJECT || c->validator)
		return false;
	needs = !elf_functions_open(&elf, c->object) &&
		((!c->btf && has_core_relocations(&elf)) || has_typed_section(&elf));
	elf_functions_close(&elf);
	return needs;
}

int kernel_btf_init(const struct plan *plan)
{
	void *page = mmap(NULL, sizeof(*wanted), PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return -errno;
	wanted = page;
	for (size_t i = 0; i < plan->case_cnt && !*wanted; i++)
		*wanted = needs_kernel_btf(&plan->cases[i]);
	return 0;
}

bool kernel_btf_prepare(void)
{
	return *wanted && btf__load_vmlinux_btf();
}
