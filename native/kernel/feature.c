// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "kernel/feature.h"
#include "kernel/trial.h"
#include "log/marker.h"
#include "log/record.h"

static const struct plan_case *current;
static const char *current_group;

static const char *status_name(enum feature_status status)
{
	static const char *const names[] = { "yes", "no", "unknown" };

	return names[status];
}

void feature_begin(const struct plan_case *c, const char *group)
{
	current = c;
	current_group = group;
}

void feature_try(const char *name)
{
	marker_write(current->artifact, name, "probe");
}

static void begin(const char *type)
{
	record_begin(type);
	record_number("case", current->id);
}

void feature_report(const char *name, enum feature_status status, int err, const char *format, ...)
{
	char detail[512];
	va_list args;

	va_start(args, format);
	vsnprintf(detail, sizeof(detail), format, args);
	va_end(args);
	begin("feature");
	record_string("group", current_group);
	record_string("name", name);
	record_string("status", status_name(status));
	record_number("errno", abs(err));
	record_string("detail", detail);
	record_end();
}

void feature_answer(const char *name, int ret, const char *detail)
{
	if (ret >= 0) {
		close(ret);
		feature_report(name, FEATURE_YES, 0, "%s", detail);
		return;
	}
	feature_report(name, ret == -ENOMEM ? FEATURE_UNKNOWN : FEATURE_NO, ret, "%s",
		       trial_reason());
}

void feature_attached(const char *name, int prog, int place, const char *detail)
{
	if (prog >= 0 && place < 0)
		feature_report(name, FEATURE_NO, place, "loads, but cannot be attached");
	else
		feature_answer(name, prog < 0 ? prog : place, detail);
	if (prog >= 0)
		close(prog);
}

void feature_helpers(const char *program, enum feature_status status, const unsigned char *bits,
		     unsigned int cnt)
{
	begin("helpers");
	record_string("program", program);
	record_string("status", status_name(status));
	record_number("count", cnt);
	record_hex("bits", bits, (cnt + 7) / 8);
	record_end();
}
