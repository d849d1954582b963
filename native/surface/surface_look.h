/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SURFACE_LOOK_H
#define SURFACE_LOOK_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stdint.h>

#include "context/context_reads.h"
#include "elf/placements.h"
#include "elf/source_line.h"
#include "plan/plan.h"

/* Maximum number of records of each kind for one program: an object may be arbitrarily large. */
#define SURFACE_RECORDS_MAX 512

/* State while one program is examined. */
struct surface_look {
	const struct plan_case *c;
	const struct bpf_object *obj;
	const struct bpf_program *prog;
	const struct line_source *source;
	struct context_reads found;
	/* origin of the program's functions; empty if the file does not show it */
	struct elf_functions elf;
	struct placements placements;
	/* treat data that the loader may change as unknown */
	bool ignores_assumed;
	/* hashes of the relocations that have a record */
	uint64_t sent[SURFACE_RECORDS_MAX];
	size_t sent_cnt;
};

/** surface_look_record() - begin a record of the program */
void surface_look_record(const struct surface_look *look, const char *type);

/** surface_look_line() - add the line of an instruction to the record */
void surface_look_line(const struct surface_look *look, long insn);

/**
 * surface_look_unfollowed() - send an `unfollowed` record
 * @look: the program
 * @why: why the program is not followed at this place
 * @insn: the instruction
 */
void surface_look_unfollowed(const struct surface_look *look, const char *why, long insn);

/** surface_look_map() - get the map that an instruction refers to, or NULL */
const struct bpf_map *surface_look_map(const struct surface_look *look, const struct bpf_insn *insn);

#endif
