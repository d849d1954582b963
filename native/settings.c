// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "file.h"
#include "record.h"
#include "settings.h"

#define FOLDER "/proc/sys/"

static const struct plan *settings;

/* sysctl(8): dots in the name are slashes of the path, unless it is written with slashes. */
static int write_setting(const struct plan_setting *setting)
{
	char path[512];

	snprintf(path, sizeof(path), FOLDER "%s", setting->name);
	if (!strchr(setting->name, '/'))
		for (char *at = path + strlen(FOLDER); *at; at++)
			if (*at == '.')
				*at = '/';
	return file_write(path, setting->value);
}

void settings_write(const struct plan *plan)
{
	settings = plan;
	for (size_t i = 0; i < plan->setting_cnt; i++) {
		int err = write_setting(&plan->settings[i]);

		record_begin("sysctl");
		record_string("name", plan->settings[i].name);
		record_number("errno", -err);
		record_end();
	}
}

void settings_write_network(void)
{
	for (size_t i = 0; settings && i < settings->setting_cnt; i++) {
		const struct plan_setting *setting = &settings->settings[i];

		/* Some are of the first namespace alone: it has them. */
		if (!strncmp(setting->name, "net", 3) && strchr("./", setting->name[3]))
			write_setting(setting);
	}
}
