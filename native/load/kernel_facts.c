// SPDX-License-Identifier: Apache-2.0
#include "kernel/ability.h"
#include "kernel/custom_btf.h"
#include "kernel/kernel_btf.h"
#include "kernel/kernel_lists.h"
#include "kernel/kernel_log.h"
#include "kernel/kernel_symbols.h"
#include "load/kernel_facts.h"
#include "surface/surface_kernel.h"

int kernel_facts_init(const struct plan *plan)
{
	int err;

	kernel_log_init();
	err = ability_init();
	if (!err)
		err = kernel_btf_init(plan);
	if (!err)
		err = kernel_lists_init();
	if (!err)
		err = custom_btf_init();
	if (!err)
		err = surface_kernel_init(plan);
	return err ? err : kernel_symbols_prepare(plan);
}
