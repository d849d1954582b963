/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_H
#define PLAN_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Version of the plan format and of the records (docs/guest-protocol.md). */
#define PROTOCOL_VERSION 2

enum case_kind {
	/* the validator opens, loads and attaches the object */
	CASE_OBJECT,
	/* the project's own loader opens, loads and attaches the object */
	CASE_COMMAND,
	/* find out what the kernel can do */
	CASE_PROBE,
	/* run a program of the host, which provides its input and receives its output */
	CASE_EXEC,
};

enum case_mode {
	MODE_LOAD_ONLY,
	MODE_LOAD_ATTACH,
	/* only count the programs that load: no logs, no reasons */
	MODE_TRIAL,
};

enum fixup_kind {
	/* applied between open and load */
	FIXUP_MAX_ENTRIES,
	FIXUP_KEY_SIZE,
	FIXUP_VALUE_SIZE,
	FIXUP_MAP_TYPE,
	FIXUP_MAP_FLAGS,
	FIXUP_NO_AUTOCREATE,
	FIXUP_NO_PINNING,
	/* the map is left out if the kernel refuses it */
	FIXUP_OPTIONAL_MAP,
	FIXUP_INNER_MAP,
	FIXUP_GLOBAL,
	FIXUP_PROGRAM_TYPE,
	FIXUP_AUTOLOAD,
	FIXUP_STRUCT_OPS,
	/* applied after load */
	FIXUP_ENTRY,
	FIXUP_INNER_ENTRY,
};

/* What the project's own loader does between open and load, or directly after the load. */
struct fixup {
	enum fixup_kind kind;
	/* the map, the global variable, or the program (FIXUP_PROGRAM_TYPE: or its section) */
	const char *subject;
	/* FIXUP_MAX_ENTRIES: one entry for each possible CPU */
	bool per_cpu;
	/* FIXUP_MAX_ENTRIES, _KEY_SIZE, _VALUE_SIZE, _MAP_FLAGS; FIXUP_AUTOLOAD: 0 or 1 */
	__u32 number;
	/* FIXUP_MAP_TYPE: of the map; FIXUP_INNER_MAP: of the inner map */
	enum bpf_map_type map_type;
	/* FIXUP_INNER_MAP */
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 map_flags;
	/* FIXUP_PROGRAM_TYPE */
	enum bpf_prog_type prog_type;
	/* FIXUP_INNER_ENTRY: key of the inner map in the outer map, a literal (literal.h) */
	const char *outer_key;
	/* FIXUP_ENTRY, FIXUP_INNER_ENTRY: a literal; FIXUP_STRUCT_OPS: the member */
	const char *key;
	/*
	 * FIXUP_ENTRY, FIXUP_INNER_ENTRY, FIXUP_GLOBAL: a literal; FIXUP_STRUCT_OPS: the program,
	 * or NULL
	 */
	const char *value;
};

/* One program of a group. The first program of a group that the kernel accepts is loaded. */
struct plan_variant {
	const char *group;
	const char *program;
	/* what the kernel must have; 0 or NULL: no requirement */
	__u32 helper;
	const char *symbol;
	const char *attach_target;
	/* the program must load in a trial */
	bool trial_load;
};

/*
 * Where a program is attached, if its section does not name the target or names the wrong one.
 * NULL: not specified.
 */
struct attach_override {
	const char *program;
	const char *kind;
	const char *symbol;
	const char *category;
	const char *name;
	const char *interface;
	const char *cgroup;
	const char *binary;
	/* a program of a target of the case; both are set, or neither */
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

/* What a test expects. Expectations are numbered in the order of their lines in the test. */
struct expectation {
	enum expectation_kind kind;
	/* the map (EXPECT_EVENTS, EXPECT_MAP) or the program (EXPECT_RUNS, TEST_RUN) */
	const char *subject;
	/* EXPECT_EVENTS, EXPECT_RUNS: minimum number */
	__u32 min;
	/* EXPECT_EVENTS, EXPECT_RUNS, EXPECT_MAP: how long to wait after the command */
	__u32 within_ms;
	/*
	 * EXPECT_EVENTS: bytes that an event must contain to be counted, a literal; NULL: count
	 * every event
	 */
	const char *contains;
	/* EXPECT_MAP: literals */
	const char *key;
	const char *value;
	/* EXPECT_MAP: @value is a minimum, not the exact value */
	bool at_least;
	/* TEST_RUN */
	enum test_input input_kind;
	/* TEST_RUN: a literal (`hex:` or `text:`), NULL for INPUT_NONE */
	const char *input;
	__u32 repeat;
};

/* A test that the attached programs work. */
struct plan_test {
	const char *name;
	__u32 timeout_ms;
	/* for /bin/sh; NULL: only wait for the expected results */
	const char *command;
	struct expectation *expectations;
	size_t expectation_cnt;
};

struct plan_module {
	const char *name;
	const char *path;
};

/* The layout of /sys/fs/cgroup (cgroup_layout.h). */
enum cgroup_layout {
	CGROUP_V2,
	/* controllers of version 1, and version 2 in addition */
	CGROUP_HYBRID,
	/* only controllers of version 1 */
	CGROUP_V1,
};

/* A setting such as `net.core.bpf_jit_harden`, and the value to write. */
struct plan_setting {
	const char *name;
	const char *value;
};

/*
 * A kernel name that no program depends on: the kind `function` or `tracepoint`, and the name
 * (target_name.h).
 */
struct plan_ask {
	const char *kind;
	const char *name;
};

struct plan_case {
	__u32 id;
	enum case_kind kind;
	enum case_mode mode;
	const char *artifact;
	/* CASE_COMMAND: NULL if there is none */
	const char *object;
	/* CASE_OBJECT: the validator with the libbpf to load it with; NULL: that of PID 1 */
	const char *validator;
	/* CASE_OBJECT: report what its programs depend on (surface.h) */
	bool surface;
	/*
	 * CASE_OBJECT: not from a plan: loaded from a shell as far as possible, and kept (held.h)
	 */
	bool held;
	/* further kernel names to report */
	struct plan_ask *asks;
	size_t ask_cnt;
	/* directory with the packed files of the manifest, where commands run; NULL: none */
	const char *root;
	/* another machine is connected to veth0 (network_peer.h) */
	bool has_peer;
	/* BTF to use instead of the kernel's, and the release that it states; NULL: none */
	const char *btf;
	const char *btf_release;
	/* CASE_PROBE: the group of checks to run (probe_case.c) */
	const char *group;
	/* CASE_COMMAND: for /bin/sh */
	const char *command;
	/* CASE_COMMAND: binary of the user, or NULL */
	const char *binary;
	/* CASE_COMMAND, CASE_EXEC; 0: no limit */
	__u32 timeout_ms;
	/* CASE_EXEC: argv of the program, beginning with its path, and its environment */
	const char **arguments;
	size_t argument_cnt;
	const char **variables;
	size_t variable_cnt;
	/* CASE_EXEC, CASE_COMMAND: files and directories to send after the end */
	const char **results;
	size_t result_cnt;
	/* CASE_EXEC: file to read standard input from; NULL: input from the host */
	const char *input;
	/* CASE_EXEC: size of its terminal; 0: pipes, no terminal */
	__u32 rows;
	__u32 columns;
	struct fixup *fixups;
	size_t fixup_cnt;
	/* programs that are left out if they do not load */
	const char **optional;
	size_t optional_cnt;
	/* sorted by group; within a group, in order of preference */
	struct plan_variant *variants;
	size_t variant_cnt;
	/* programs that stay enabled while a variant is tried */
	const char **companions;
	size_t companion_cnt;
	struct attach_override *overrides;
	size_t override_cnt;
	struct plan_test *tests;
	size_t test_cnt;
	/*
	 * objects with programs that programs of this object attach to; opened like the object of a
	 * separate case
	 */
	struct plan_case *targets;
	size_t target_cnt;
};

struct plan {
	struct plan_module *modules;
	size_t module_cnt;
	/* functions whose kernel symbols the host knows */
	const char **known;
	size_t known_cnt;
	/* settings of /proc/sys, written before the first case */
	struct plan_setting *settings;
	size_t setting_cnt;
	enum cgroup_layout cgroup;
	/* the guest waits after it loaded the modules; another plan contains the cases (pause.h) */
	bool pauses;
	struct plan_case *cases;
	size_t case_cnt;
	/* all strings above point into this text */
	char *text;
};

/**
 * typedef plan_problem_fn - receives each problem of a plan
 * @line: line number, from 1
 * @problem: the problem, in one line
 */
typedef void (*plan_problem_fn)(size_t line, const char *problem);

#endif
