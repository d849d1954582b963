// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/utf8.h"
#include "log/record.h"

/* Largest integer that every JSON reader handles: 2^53 - 1 (RFC 8259, section 6). */
#define NUMBER_MAX ((1LL << 53) - 1)

static struct {
	int fd;
	bool muted;
	size_t len;
	bool first_field;
	char text[RECORD_MAX];
} record = { .fd = -1 };

/* A second safeguard: the field limits of record.h already keep a record in its buffer. */
static void put(const char *text, size_t len)
{
	if (len > sizeof(record.text) - record.len)
		return;
	memcpy(record.text + record.len, text, len);
	record.len += len;
}

static void put_text(const char *text)
{
	put(text, strlen(text));
}

static void put_name(const char *name)
{
	if (!record.first_field)
		put_text(",");
	record.first_field = false;
	put_text("\"");
	put_text(name);
	put_text("\":");
}

static void put_control(unsigned char c)
{
	char escape[8];

	snprintf(escape, sizeof(escape), "\\u%04x", c);
	put_text(escape);
}

static void put_string(const char *value)
{
	size_t left = strnlen(value, RECORD_STRING_MAX + 1);
	const char *ellipsis = "";

	if (left > RECORD_STRING_MAX) {
		left = utf8_cut(value, RECORD_STRING_MAX);
		ellipsis = "…";
	}

	put_text("\"");
	while (left) {
		unsigned char c = *value;
		size_t len = utf8_sequence(value, left);

		if (!len) {
			put_text("\xef\xbf\xbd"); /* U+FFFD */
			len = 1;
		} else if (c == '"' || c == '\\') {
			put_text("\\");
			put(value, 1);
		} else if (c < 0x20 || c == 0x7f) {
			put_control(c);
		} else {
			put(value, len);
		}
		value += len;
		left -= len;
	}
	put_text(ellipsis);
	put_text("\"");
}

static int write_all(const char *text, size_t len)
{
	while (len) {
		ssize_t n = write(record.fd, text, len);

		if (n < 0) {
			if (errno == EINTR)
				continue;
			return -errno;
		}
		text += n;
		len -= n;
	}
	return 0;
}

void record_mute(bool muted)
{
	record.muted = muted;
}

int record_port(void)
{
	return record.fd;
}

int record_attach(int fd)
{
	int before = record.fd;

	record.fd = fd;
	return before;
}

void record_drain(void)
{
	int state;

	/*
	 * tcdrain(3) stops waiting for the chip after about 50 ms
	 * (drivers/tty/serial/serial_core.c, uart_wait_until_sent).
	 */
	do {
		tcdrain(record.fd);
	} while (!ioctl(record.fd, TIOCSERGETLSR, &state) && !(state & TIOCSER_TEMT));
}

void record_begin(const char *type)
{
	record.len = 0;
	record.first_field = true;
	put_text("{");
	record_string("type", type);
}

void record_string(const char *name, const char *value)
{
	put_name(name);
	if (value)
		put_string(value);
	else
		put_text("null");
}

void record_number(const char *name, long long value)
{
	char digits[24];

	if (value > NUMBER_MAX)
		value = NUMBER_MAX;
	if (value < -NUMBER_MAX)
		value = -NUMBER_MAX;
	snprintf(digits, sizeof(digits), "%lld", value);
	put_name(name);
	put_text(digits);
}

void record_bool(const char *name, bool value)
{
	put_name(name);
	put_text(value ? "true" : "false");
}

void record_base64(const char *name, const void *data, size_t len)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *in = data;

	put_name(name);
	put_text("\"");
	for (size_t i = 0; i < len; i += 3) {
		size_t left = len - i;
		unsigned int triple = in[i] << 16 | (left > 1 ? in[i + 1] << 8 : 0) |
				      (left > 2 ? in[i + 2] : 0);
		char quad[4] = {
			alphabet[triple >> 18],
			alphabet[triple >> 12 & 63],
			left > 1 ? alphabet[triple >> 6 & 63] : '=',
			left > 2 ? alphabet[triple & 63] : '=',
		};

		put(quad, sizeof(quad));
	}
	put_text("\"");
}

void record_hex(const char *name, const void *data, size_t len)
{
	static const char digits[] = "0123456789abcdef";
	const unsigned char *in = data;

	if (len > RECORD_HEX_MAX)
		len = RECORD_HEX_MAX;
	put_name(name);
	put_text("\"");
	for (size_t i = 0; i < len; i++) {
		const char pair[2] = { digits[in[i] >> 4], digits[in[i] & 15] };

		put(pair, sizeof(pair));
	}
	put_text("\"");
}

void record_object_begin(const char *name)
{
	put_name(name);
	put_text("{");
	record.first_field = true;
}

void record_object_end(void)
{
	put_text("}");
	record.first_field = false;
}

int record_end(void)
{
	put_text("}\n");
	return record.muted ? 0 : write_all(record.text, record.len);
}

int record_break_line(void)
{
	return write_all("\n", 1);
}
