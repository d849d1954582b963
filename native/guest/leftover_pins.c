// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <ftw.h>
#include <stdbool.h>
#include <string.h>

#include "guest/bpffs.h"
#include "guest/leftover_pins.h"
#include "guest/leftover_report.h"

/* Maximum number of open directories during a walk through bpffs. */
#define WALK_FDS 16

/* Arguments for the callback of nftw(3), which takes none. */
static struct {
	__u32 case_id;
	const struct bpf_object *obj;
} walk;

static bool is_own_pin(const struct bpf_object *obj, const char *path)
{
	struct bpf_map *map;

	if (!obj)
		return false;
	bpf_object__for_each_map(map, obj) {
		const char *pin = bpf_map__pin_path(map);

		if (pin && !strcmp(pin, path))
			return true;
	}
	return false;
}

/* Files that a kernel with CONFIG_BPF_PRELOAD creates in every bpffs (kernel/bpf/inode.c). */
static bool is_preloaded(const char *path)
{
	return !strcmp(path, BPFFS "/maps.debug") || !strcmp(path, BPFFS "/progs.debug");
}

static int walk_pin(const char *path, const struct stat *info, int type, struct FTW *at)
{
	(void)info;
	(void)at;
	if (type != FTW_D && !is_own_pin(walk.obj, path) && !is_preloaded(path))
		leftover_report(walk.case_id, "pin", path);
	return 0;
}

void leftover_pins(const struct plan_case *c, const struct bpf_object *obj)
{
	walk.case_id = c->id;
	walk.obj = obj;
	nftw(BPFFS, walk_pin, WALK_FDS, FTW_PHYS | FTW_MOUNT);
}
