/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_H
#define PLAN_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* The version of the plan's format and of the records (docs/guest-protocol.md). */
#define PROTOCOL_VERSION 2

enum case_kind {
	/* the validator opens, loads and attaches the object */
	CASE_OBJECT,
	/* the project's own loader does */
	CASE_COMMAND,
	/* what the kernel can do is found out */
	CASE_PROBE,
	/* a program of the host runs, and the host has its input and output */
	CASE_EXEC,
};

enum case_mode {
	MODE_LOAD_ONLY,
	MODE_LOAD_ATTACH,
	/* only how many programs load is asked: no logs, no reasons */
	MODE_TRIAL,
};

enum fixup_kind {
	/* between open and load */
	FIXUP_MAX_ENTRIES,
	FIXUP_KEY_SIZE,
	FIXUP_VALUE_SIZE,
	FIXUP_MAP_TYPE,
	FIXUP_MAP_FLAGS,
	FIXUP_NO_AUTOCREATE,
	FIXUP_NO_PINNING,
	/* it may be left out when the kernel refuses it */
	FIXUP_OPTIONAL_MAP,
	FIXUP_INNER_MAP,
	FIXUP_GLOBAL,
	FIXUP_PROGRAM_TYPE,
	FIXUP_AUTOLOAD,
	FIXUP_STRUCT_OPS,
	/* after load */
	FIXUP_ENTRY,
	FIXUP_INNER_ENTRY,
};

/* What the project's own loader does between open and load, or right after load. */
struct fixup {
	enum fixup_kind kind;
	/* the map, the global variable, or the program (FIXUP_PROGRAM_TYPE: also its section) */
	const char *subject;
	/* FIXUP_MAX_ENTRIES: as many entries as there are possible CPUs */
	bool per_cpu;
	/* FIXUP_MAX_ENTRIES, _KEY_SIZE, _VALUE_SIZE, _MAP_FLAGS; FIXUP_AUTOLOAD: 0 or 1 */
	__u32 number;
	/* FIXUP_MAP_TYPE; FIXUP_INNER_MAP: of the inner map */
	enum bpf_map_type map_type;
	/* FIXUP_INNER_MAP */
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 map_flags;
	/* FIXUP_PROGRAM_TYPE */
	enum bpf_prog_type prog_type;
	/* FIXUP_INNER_ENTRY: key of the inner map in the outer one, a literal (literal.h) */
	const char *outer_key;
	/* FIXUP_ENTRY, FIXUP_INNER_ENTRY: a literal; FIXUP_STRUCT_OPS: the member */
	const char *key;
	/* FIXUP_ENTRY, FIXUP_INNER_ENTRY, FIXUP_GLOBAL: a literal; FIXUP_STRUCT_OPS: the program, or NULL */
	const char *value;
};

/* One of the programs of a group, of which the first that the kernel can take is loaded. */
struct plan_variant {
	const char *group;
	const char *program;
	/* what the kernel must have; 0 or NULL: nothing is asked */
	__u32 helper;
	const char *symbol;
	const char *attach_target;
	/* the program itself must load */
	bool trial_load;
};

/* Where a program is attached, when its section does not say so or says it wrong. NULL: not told. */
struct attach_override {
	const char *program;
	const char *kind;
	const char *symbol;
	const char *category;
	const char *name;
	const char *interface;
	const char *cgroup;
	const char *binary;
	/* a program of one of the case's targets; both or neither */
	const char *artifact;
	const char *target;
};

enum expectation_kind {
	EXPECT_EVENTS,
	EXPECT_RUNS,
	EXPECT_MAP,
	TEST_RUN,
};

enum test_input {
	INPUT_NONE,
	INPUT_DATA,
	INPUT_CTX,
};

/* What a test wants to see, numbered in the order of its lines within the test. */
struct expectation {
	enum expectation_kind kind;
	/* the map (EXPECT_EVENTS, EXPECT_MAP) or the program (EXPECT_RUNS, TEST_RUN) */
	const char *subject;
	/* EXPECT_EVENTS, EXPECT_RUNS: how many */
	__u32 min;
	/* EXPECT_EVENTS, EXPECT_RUNS, EXPECT_MAP: how long to wait for it after the command */
	__u32 within_ms;
	/* EXPECT_EVENTS: bytes that an event must have somewhere to count, a literal; NULL: any event */
	const char *contains;
	/* EXPECT_MAP: literals */
	const char *key;
	const char *value;
	/* EXPECT_MAP: @value is the least number that will do, not the value itself */
	bool at_least;
	/* TEST_RUN */
	enum test_input input_kind;
	/* TEST_RUN: a literal (`hex:` or `text:`), NULL for INPUT_NONE */
	const char *input;
	__u32 repeat;
};

/* What proves that attached programs do something. */
struct plan_test {
	const char *name;
	__u32 timeout_ms;
	/* for /bin/sh; NULL: only wait for what is expected */
	const char *command;
	struct expectation *expectations;
	size_t expectation_cnt;
};

struct plan_module {
	const char *name;
	const char *path;
};

/* How /sys/fs/cgroup looks (cgroup_layout.h). */
enum cgroup_layout {
	CGROUP_V2,
	/* controllers of version 1, and version 2 beside them */
	CGROUP_HYBRID,
	/* controllers of version 1 alone */
	CGROUP_V1,
};

/* `net.core.bpf_jit_harden` and what is written there. */
struct plan_setting {
	const char *name;
	const char *value;
};

/* A name of the kernel's that no program stands on: `function` or `tracepoint`, and the name (target_name.h). */
struct plan_ask {
	const char *kind;
	const char *name;
};

struct plan_case {
	__u32 id;
	enum case_kind kind;
	enum case_mode mode;
	const char *artifact;
	/* CASE_COMMAND: NULL when there is none */
	const char *object;
	/* CASE_OBJECT: the validator with the libbpf that loads it; NULL: PID 1's own will do */
	const char *validator;
	/* CASE_OBJECT: what its programs stand on is told (surface.h) */
	bool surface;
	/* CASE_OBJECT: not of a plan: somebody at a shell loads it as far as it goes, and it stays (held.h) */
	bool held;
	/* what else of the kernel is told with it */
	struct plan_ask *asks;
	size_t ask_cnt;
	/* folder with the files that the manifest brings along, where commands run; NULL: none */
	const char *root;
	/* another machine is at the other end of veth0 (network_peer.h) */
	bool has_peer;
	/* BTF of the kernel in place of its own, and the release it says it is of; NULL: none */
	const char *btf;
	const char *btf_release;
	/* CASE_PROBE: what is found out (probe_case.c) */
	const char *group;
	/* CASE_COMMAND: for /bin/sh */
	const char *command;
	/* CASE_COMMAND: the user's binary, or NULL */
	const char *binary;
	/* CASE_COMMAND, CASE_EXEC; 0: there is no limit */
	__u32 timeout_ms;
	/* CASE_EXEC: argv of the program, whose path is the first, and its environment */
	const char **arguments;
	size_t argument_cnt;
	const char **variables;
	size_t variable_cnt;
	/* CASE_EXEC, CASE_COMMAND: files and folders that are sent when it has ended */
	const char **results;
	size_t result_cnt;
	/* CASE_EXEC: the file that its input is; NULL: what the host sends */
	const char *input;
	/* CASE_EXEC: it has a terminal of so many rows and columns; 0: pipes */
	__u32 rows;
	__u32 columns;
	struct fixup *fixups;
	size_t fixup_cnt;
	/* programs that may be left out when they do not load */
	const char **optional;
	size_t optional_cnt;
	/* grouped: those of one group stand together, in the order of preference */
	struct plan_variant *variants;
	size_t variant_cnt;
	/* programs that stay on while a variant is tried */
	const char **companions;
	size_t companion_cnt;
	struct attach_override *overrides;
	size_t override_cnt;
	struct plan_test *tests;
	size_t test_cnt;
	/* objects with programs that others of this one are attached to: opened as in cases of their own */
	struct plan_case *targets;
	size_t target_cnt;
};

struct plan {
	struct plan_module *modules;
	size_t module_cnt;
	/* functions of which the host knows what the kernel's symbols say */
	const char **known;
	size_t known_cnt;
	/* settings of /proc/sys that are written before the first case */
	struct plan_setting *settings;
	size_t setting_cnt;
	enum cgroup_layout cgroup;
	/* with the modules loaded the guest waits: what it does then is in another plan (pause.h) */
	bool pauses;
	struct plan_case *cases;
	size_t case_cnt;
	/* what every string above points into */
	char *text;
};

/**
 * typedef plan_problem_fn - is told each problem of a plan
 * @line: number of the line, from 1
 * @problem: what is wrong, in one line
 */
typedef void (*plan_problem_fn)(size_t line, const char *problem);

#endif
