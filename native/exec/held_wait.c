// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "exec/held_wait.h"
#include "log/record.h"

/* The object, its programs and their attachments live as long as this process. */
void held_wait(const struct plan_case *c)
{
	record_begin("held");
	record_number("case", c->id);
	record_end();
	close(record_port());
	record_attach(-1);
	for (;;)
		pause();
}
