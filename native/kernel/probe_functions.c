// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stddef.h>
#include <unistd.h>

#include "kernel/probe_functions.h"

/* Duplicates the file descriptor: libbpf closes its own when the BTF is freed. */
static int hand_over(struct btf *btf)
{
	int err = btf__load_into_kernel(btf);
	int fd = err ? err : dup(btf__fd(btf));

	btf__free(btf);
	return err ? err : fd < 0 ? -errno : fd;
}

int two_functions(struct two_functions *functions, __u32 at, int linkage)
{
	struct btf *btf = btf__new_empty();
	int number, main_proto, callee_proto, main_id;

	if (!btf)
		return -ENOMEM;
	number = btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
	main_proto = btf__add_func_proto(btf, number);
	callee_proto = btf__add_func_proto(btf, number);
	btf__add_func_param(btf, "x", number);
	main_id = btf__add_func(btf, "main", BTF_FUNC_STATIC, main_proto);
	functions->callee = btf__add_func(btf, "callee", linkage, callee_proto);
	functions->info[0] = (struct bpf_func_info){ .insn_off = 0, .type_id = main_id };
	functions->info[1] = (struct bpf_func_info){ .insn_off = at, .type_id = functions->callee };
	functions->fd = hand_over(btf);
	return functions->fd < 0 ? functions->fd : 0;
}

int value_btf(const char *name, __u32 size, __u32 *id)
{
	struct btf *btf = btf__new_empty();
	int element, array, inner;

	if (!btf)
		return -ENOMEM;
	element = btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
	array = btf__add_array(btf, element, element, size / 4);
	inner = btf__add_struct(btf, name, size);
	btf__add_field(btf, "val", size == 4 ? element : array, 0, 0);
	*id = btf__add_struct(btf, "value", size);
	btf__add_field(btf, "x", inner, 0, 0);
	return hand_over(btf);
}
