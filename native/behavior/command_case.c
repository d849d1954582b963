// SPDX-License-Identifier: Apache-2.0
#include "behavior/command_case.h"
#include "behavior/shell.h"
#include "exec/exec_results.h"
#include "guest/leftover_pins.h"
#include "log/marker.h"

int command_case_run(const struct plan_case *c)
{
	int err;

	marker_write(c->artifact, NULL, "command");
	err = shell_run(c, SHELL_COMMAND_CASE, c->command, c->timeout_ms, NULL);
	if (!err)
		err = exec_results_send(c);
	if (!err)
		leftover_pins(c, NULL);
	return err;
}
