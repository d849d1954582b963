// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "guest/settings.h"
#include "log/record.h"

#define DIRECTORY "/proc/sys/"
#define SETTING_PATH_MAX 512

/* Records the resulting value: the kernel limits some settings. */
static void record_value(const char *path)
{
	char *value;
	size_t len;

	if (file_read(path, &value, &len)) {
		record_string("value", NULL);
		return;
	}
	value[strcspn(value, "\n")] = '\0';
	record_string("value", value);
	free(value);
}

/* As sysctl(8): dots in the name are slashes of the path, unless the name contains slashes. */
static void path_of(const struct plan_setting *setting, char path[SETTING_PATH_MAX])
{
	snprintf(path, SETTING_PATH_MAX, DIRECTORY "%s", setting->name);
	if (!strchr(setting->name, '/'))
		for (char *at = path + strlen(DIRECTORY); *at; at++)
			if (*at == '.')
				*at = '/';
}

void settings_write(const struct plan *plan)
{
	for (size_t i = 0; i < plan->setting_cnt; i++) {
		char path[SETTING_PATH_MAX];
		int err;

		path_of(&plan->settings[i], path);
		err = file_write(path, plan->settings[i].value);
		record_begin("sysctl");
		record_string("name", plan->settings[i].name);
		record_number("errno", -err);
		record_value(path);
		record_end();
	}
}

void settings_write_network(const struct plan *plan)
{
	for (size_t i = 0; i < plan->setting_cnt; i++) {
		const struct plan_setting *setting = &plan->settings[i];
		char path[SETTING_PATH_MAX];

		/* Some settings exist only in the first namespace, where they are already set. */
		if (strncmp(setting->name, "net", 3) || !strchr("./", setting->name[3]))
			continue;
		path_of(setting, path);
		file_write(path, setting->value);
	}
}
