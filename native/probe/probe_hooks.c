// SPDX-License-Identifier: Apache-2.0
/* Attach points of LSM, freplace, iterator and system call programs, each used for a moment. */
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/insn.h"
#include "kernel/feature.h"
#include "kernel/link_create.h"
#include "kernel/probe_functions.h"
#include "kernel/probe_kinds.h"
#include "probe/probes.h"

#define LEN(array) (sizeof(array) / sizeof((array)[0]))

/* Loads a program that refuses all files, only for this process. */
static int load_refusing_lsm(void)
{
	int id = libbpf_find_vmlinux_btf_id("file_open", BPF_LSM_MAC);
	const struct bpf_insn insns[] = {
		CALL_HELPER(BPF_FUNC_get_current_pid_tgid), RSH_IMM(0, 32),
		JUMP_IF_EQ(0, getpid(), 2), MOV_IMM(0, 0), EXIT(), MOV_IMM(0, -EPERM), EXIT(),
	};

	if (id <= 0)
		return -ESRCH;
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_LSM, .attach_type = BPF_LSM_MAC, .btf_id = id,
		.insns = insns, .insn_cnt = LEN(insns),
	});
}

/* If `bpf` is not among the active LSMs, programs are accepted but never called. */
static void report_lsm(void)
{
	int prog, place, file;
	bool refused;

	feature_try("lsm");
	prog = load_refusing_lsm();
	place = prog < 0 ? prog : trial_attach_raw(prog, NULL);
	if (place < 0) {
		feature_report("lsm", FEATURE_NO, place, "%s", trial_reason());
		feature_report("lsm_effective", FEATURE_NO, 0, "no program can be attached");
	} else {
		file = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
		refused = file < 0 && errno == EPERM;
		if (file >= 0)
			close(file);
		feature_answer("lsm", place, "file_open");
		feature_report("lsm_effective", refused ? FEATURE_YES : FEATURE_NO, 0, "%s",
			       refused ? "a program refused a file" : "attached, but never called");
	}
	if (prog >= 0)
		close(prog);
}

/* A program that replaces a function of another one. */
static void report_freplace(void)
{
	const struct bpf_insn target[] = {
		MOV_IMM(1, 0), CALL_FUNCTION(2), MOV_IMM(0, 0), EXIT(), MOV_IMM(0, 0), EXIT(),
	};
	struct two_functions functions, own;
	int prog, extension;

	feature_try("freplace");
	if (two_functions(&functions, 4, BTF_FUNC_GLOBAL)) {
		feature_report("freplace", FEATURE_NO, 0, "no global functions");
		return;
	}
	prog = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = target, .insn_cnt = LEN(target),
		.btf_fd = functions.fd, .functions = functions.info, .function_cnt = 2,
	});
	extension = prog < 0 ? prog : two_functions(&own, 0, BTF_FUNC_GLOBAL);
	if (!extension) {
		const struct bpf_func_info info = { .insn_off = 0, .type_id = own.callee };

		extension = trial_load(&(struct trial){
			.type = BPF_PROG_TYPE_EXT, .btf_id = functions.callee, .target_fd = prog,
			.btf_fd = own.fd, .functions = &info, .function_cnt = 1,
		});
		close(own.fd);
	}
	feature_attached("freplace", extension,
			 extension < 0 ? extension : trial_attach_raw(extension, NULL), "");
	if (prog >= 0)
		close(prog);
	close(functions.fd);
}

static int link_iterator(int prog)
{
	struct link_create link = { .prog_fd = prog, .attach_type = BPF_TRACE_ITER };

	return link_create(&link);
}

static void report_iterator(void)
{
	int prog, id = libbpf_find_vmlinux_btf_id("bpf_map", BPF_TRACE_ITER);

	feature_try("iter");
	if (id <= 0) {
		feature_report("iter", FEATURE_NO, ESRCH, NO_TARGET);
		return;
	}
	prog = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_TRACING, .attach_type = BPF_TRACE_ITER, .btf_id = id,
	});
	feature_attached("iter", prog, prog < 0 ? prog : link_iterator(prog), "bpf_map");
}

/* A program that only a system call runs. */
static void report_syscall(void)
{
	union bpf_attr attr = { 0 };
	int prog;

	feature_try("syscall");
	prog = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SYSCALL, .flags = BPF_F_SLEEPABLE,
	});
	attr.test.prog_fd = prog;
	if (prog < 0)
		feature_answer("syscall", prog, "");
	else if (syscall(SYS_bpf, BPF_PROG_TEST_RUN, &attr, sizeof(attr)))
		feature_report("syscall", FEATURE_NO, errno, "loads, but cannot be run");
	else
		feature_report("syscall", FEATURE_YES, 0, "run");
	if (prog >= 0)
		close(prog);
}

void probe_hooks(const struct plan_case *c)
{
	feature_begin(c, "attach");
	report_lsm();
	report_freplace();
	report_iterator();
	report_syscall();
}
