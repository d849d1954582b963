// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <zlib.h>

#include "kernel/kernel_config.h"

#define LINE_LEN_MAX 512
#define OPTIONS_MAX 32

/* gzopen(3) also reads uncompressed text. */
static gzFile config_open(void)
{
	struct utsname name;
	char path[128];
	gzFile file;

	uname(&name);
	snprintf(path, sizeof(path), "/boot/config-%s", name.release);
	file = gzopen(path, "r");
	return file ? file : gzopen("/proc/config.gz", "r");
}

/* Returns the index of the option that a line such as `CONFIG_X=y` sets, or -1. */
static int option_in(const char *line, const char *const *options)
{
	size_t len = strcspn(line, "=");

	for (int i = 0; options[i]; i++)
		if (line[len] && strlen(options[i]) == len && !strncmp(options[i], line, len))
			return i;
	return -1;
}

void kernel_config_words(const char *const *options, char *text, size_t size)
{
	char values[OPTIONS_MAX] = { 0 };
	char line[LINE_LEN_MAX];
	size_t len = 0;
	gzFile file;

	text[0] = '\0';
	file = config_open();
	if (!file)
		return;
	while (gzgets(file, line, sizeof(line))) {
		int i = option_in(line, options);

		if (i >= 0 && i < OPTIONS_MAX)
			values[i] = line[strlen(options[i]) + 1];
	}
	gzclose(file);
	for (int i = 0; options[i] && i < OPTIONS_MAX && len < size; i++)
		len += snprintf(text + len, size - len, "%s%s=%c", i ? " " : "", options[i],
				values[i] ? values[i] : 'n');
}

/* Returns the whole configuration after a line feed, read once; NULL if there is none. */
static const char *config_text(void)
{
	static char *text;
	static bool is_read;
	size_t len = 1, size = 0;
	gzFile file;
	int cnt = 1;

	if (is_read)
		return text;
	is_read = true;
	file = config_open();
	while (file && cnt > 0) {
		if (size - len < LINE_LEN_MAX || !text) {
			char *grown = realloc(text, size = size ? 2 * size : 1 << 18);

			if (!grown)
				break;
			text = grown;
		}
		cnt = gzread(file, text + len, (unsigned int)(size - len - 1));
		len += cnt > 0 ? cnt : 0;
		text[0] = '\n';
		text[len] = '\0';
	}
	if (file)
		gzclose(file);
	return text;
}

int kernel_config_value(const char *option, char *value, size_t size)
{
	const char *text = config_text(), *at;
	char line[LINE_LEN_MAX];

	value[0] = '\0';
	if (!text)
		return -ENOENT;
	snprintf(line, sizeof(line), "\n%s=", option);
	at = strstr(text, line);
	if (at)
		snprintf(value, size, "%.*s", (int)strcspn(at + strlen(line), "\n"), at + strlen(line));
	return 0;
}
