// SPDX-License-Identifier: Apache-2.0
/*
 * The guest validator: PID 1 of a QEMU guest. It reads its plan from the initramfs, takes every
 * case through the running kernel, reports the results to the host and powers off.
 * docs/guest-protocol.md describes both formats.
 */
#include <bpf/libbpf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "cases/cases.h"
#include "cases/delegate.h"
#include "cases/examine.h"
#include "cases/held.h"
#include "cases/plan_feed.h"
#include "cases/plan_file.h"
#include "guest/cgroup_layout.h"
#include "guest/guest.h"
#include "guest/pause.h"
#include "guest/settings.h"
#include "log/fatal.h"
#include "log/record.h"
#include "plan/plan_parse.h"

/* Exit code outside of a guest; as PID 1 of a guest, it never exits. */
#define EXIT_NOT_A_GUEST 2

/* Returns the contents of a file of securityfs, or NULL if the kernel does not have it. */
static char *security_file(const char *path)
{
	char *text;
	size_t len;

	return file_read(path, &text, &len) ? NULL : text;
}

static void report_hello(void)
{
	struct utsname kernel = { 0 };
	char *lsm = security_file("/sys/kernel/security/lsm");
	char *lockdown = security_file("/sys/kernel/security/lockdown");

	uname(&kernel);
	record_begin("hello");
	record_number("protocol", PROTOCOL_VERSION);
	record_string("release", kernel.release);
	record_string("version", kernel.version);
	record_string("machine", kernel.machine);
	record_number("cpus", libbpf_num_possible_cpus());
	record_string("libbpf", libbpf_version_string());
	record_bool("btf", !access("/sys/kernel/btf/vmlinux", R_OK));
	record_string("lsm", lsm);
	record_string("lockdown", lockdown);
	record_number("uptime_ms", clock_usec() / 1000);
	record_end();
	free(lockdown);
	free(lsm);
}

static void load_modules(const struct plan *plan)
{
	for (size_t i = 0; i < plan->module_cnt; i++) {
		const struct plan_module *module = &plan->modules[i];
		int err = guest_load_module(module->path);

		record_begin("module");
		record_string("name", module->name);
		record_number("errno", -err);
		record_end();
	}
}

/* Only a run that took every case ends with `end`; the host treats any other end as an error. */
static int run_plan(const struct plan *plan, int serial)
{
	int err;

	err = cases_run(plan, serial);
	if (err) {
		fatal_errno("cannot run cases", err);
		return err;
	}
	record_begin("end");
	record_number("cases", plan->case_cnt);
	record_end();
	return 0;
}

/* The host ends the guest after `end`, or sends another plan. */
static void run_further_plans(int serial)
{
	struct plan plan;
	int err = 0;

	while (!err && !plan_feed_next(serial)) {
		err = plan_read(&plan);
		if (err)
			return;
		err = run_plan(&plan, serial);
		plan_free(&plan);
	}
}

static void run(int serial)
{
	struct plan plan;
	int err;

	report_hello();
	if (plan_read(&plan))
		return;

	load_modules(&plan);
	guest_install_shell();
	if (plan.pauses) {
		plan_free(&plan);
		if (pause_until_resumed(serial) || plan_read(&plan))
			return;
	}
	cgroup_layout_change(plan.cgroup);
	settings_write(&plan);
	err = cases_prepare(&plan);
	if (err)
		fatal_errno("cannot run cases", err);
	else if (!run_plan(&plan, serial))
		run_further_plans(serial);
	plan_free(&plan);
}

int main(int argc, char **argv)
{
	int serial;

	if (delegate_is_asked(argc, argv))
		return delegate_main(argv);
	if (examine_is_asked(argc, argv))
		return examine_main(argv);
	if (held_is_asked(argc, argv))
		return held_main(argc, argv);
	if (!guest_is_ours()) {
		fputs("bpfcompat: the validator only runs as PID 1 of a QEMU guest\n",
		      stderr);
		return EXIT_NOT_A_GUEST;
	}

	guest_setup();
	serial = guest_open_serial();
	if (serial < 0) {
		fprintf(stderr, "bpfcompat: cannot open the port for records: %s\n",
			strerror(-serial));
	} else {
		record_attach(serial);
		run(serial);
	}
	guest_power_off(serial);
}
