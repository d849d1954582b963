// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <bpf/libbpf.h>
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "log/message.h"
#include "log/record.h"

#define PREFIX "libbpf: "

/* The errnos of the kernel end at 530 (include/linux/err.h: MAX_ERRNO is 4095). */
#define ERRNO_MAX 530

/*
 * Maximum size of libbpf's messages in one case, in bytes: an object can cause any number of them.
 */
#define TEXT_MAX (4 << 20)

static struct {
	char *text;
	size_t len;
	char warning[RECORD_STRING_MAX];
	/* the kernel's last reason for refusing the object's BTF, and the errno */
	char btf_reason[RECORD_STRING_MAX];
	int btf_errno;
} kept;

/* Messages that libbpf prints while it returns, after it gave the reason. */
static const char *const repetitions[] = {
	"failed to load object '",
	"': failed to load: ",
	"': failed to prepare load attributes: ",
	"Retrying without BTF",
};

/* Messages that libbpf prints after the reason, or alone if it has no better one. */
static const char *const summaries[] = {
	": failed to relocate: ",
	"failed to perform CO-RE relocations: ",
};

static bool repeats_the_failure(const char *warning)
{
	for (size_t i = 0; i < sizeof(repetitions) / sizeof(repetitions[0]); i++)
		if (strstr(warning, repetitions[i]))
			return true;
	return false;
}

static bool sums_up(const char *warning)
{
	for (size_t i = 0; i < sizeof(summaries) / sizeof(summaries[0]); i++)
		if (strstr(warning, summaries[i]))
			return true;
	return false;
}

static void keep_warning(const char *line)
{
	if (!strncmp(line, PREFIX, strlen(PREFIX)))
		line += strlen(PREFIX);
	if (repeats_the_failure(line) || (kept.warning[0] && sums_up(line)))
		return;
	snprintf(kept.warning, sizeof(kept.warning), "%s", line);
	kept.warning[strcspn(kept.warning, "\n")] = '\0';
}

/* libbpf prints "-22" up to 1.5, "-EINVAL" since. */
static int errno_of(const char *text)
{
	const char *name;
	int err = abs(atoi(text));

	for (int i = 1; !err && i <= ERRNO_MAX; i++) {
		name = strerrorname_np(i);
		if (name && *text == '-' && !strncmp(text + 1, name, strlen(name)) &&
		    !isalnum((unsigned char)text[1 + strlen(name)]))
			err = i;
	}
	return err;
}

/*
 * libbpf continues without the object's BTF if the kernel refuses it. The kernel's reason is the
 * last line of its log (src/btf.c, src/libbpf.c).
 */
static void keep_btf_refusal(const char *line)
{
	static const char begin[] = PREFIX "-- BEGIN BTF LOAD LOG ---\n";
	static const char refused[] = PREFIX "Error loading .BTF into kernel: ";
	const char *end, *last;

	if (!strncmp(line, begin, strlen(begin))) {
		line += strlen(begin);
		end = strstr(line, "-- END BTF LOAD LOG --");
		end = end ? end : line + strlen(line);
		while (end > line && end[-1] == '\n')
			end--;
		last = memrchr(line, '\n', end - line);
		last = last ? last + 1 : line;
		snprintf(kept.btf_reason, sizeof(kept.btf_reason), "%.*s", (int)(end - last), last);
	} else if (!strncmp(line, refused, strlen(refused))) {
		kept.btf_errno = errno_of(line + strlen(refused));
	}
}

static void keep_line(const char *line, size_t len)
{
	char *grown;

	if (len > TEXT_MAX - kept.len)
		return;
	grown = realloc(kept.text, kept.len + len);
	if (!grown)
		return;
	memcpy(grown + kept.len, line, len);
	kept.text = grown;
	kept.len += len;
}

__attribute__((format(printf, 2, 0)))
static int keep(enum libbpf_print_level level, const char *format, va_list args)
{
	char *line;
	int len;

	if (level == LIBBPF_DEBUG)
		return 0;
	len = vasprintf(&line, format, args);
	if (len < 0)
		return 0;
	if (level == LIBBPF_WARN)
		keep_warning(line);
	keep_btf_refusal(line);
	keep_line(line, len);
	free(line);
	return len;
}

void message_collect(void)
{
	libbpf_set_print(keep);
}

void message_step(void)
{
	kept.warning[0] = '\0';
	kept.btf_reason[0] = '\0';
	kept.btf_errno = 0;
}

int message_btf_refused(const char **reason)
{
	*reason = kept.btf_errno ? kept.btf_reason : "";
	return kept.btf_errno;
}

const char *message_of_step(int err)
{
	return message_was_given() ? kept.warning : strerror(abs(err));
}

bool message_was_given(void)
{
	return kept.warning[0];
}

void message_send(const struct plan_case *c, enum load_pass pass, const char *program)
{
	log_send(c, "libbpf", pass, program, kept.text, kept.len);
	message_drop();
}

void message_drop(void)
{
	kept.len = 0;
}

struct message_text message_take(void)
{
	struct message_text aside = { kept.text, kept.len };

	kept.text = NULL;
	kept.len = 0;
	return aside;
}

void message_put_back(struct message_text *aside)
{
	free(kept.text);
	kept.text = aside->text;
	kept.len = aside->len;
	*aside = (struct message_text){ 0 };
}
