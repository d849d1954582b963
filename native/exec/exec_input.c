// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "base/hex.h"
#include "exec/exec_input.h"

/*
 * Adds all of the input or nothing: the host sends whole bytes, and no more than there is room for.
 */
static void add_input(struct exec_input *in, const char *hex)
{
	size_t len = strspn(hex, "0123456789abcdef");

	if (hex[len] || len % 2 || len / 2 > EXEC_WAITING_MAX - in->waiting_len)
		return;
	for (size_t i = 0; i < len; i += 2)
		in->waiting[in->waiting_len++] = (unsigned char)(hex_digit(hex[i]) * 16 + hex_digit(hex[i + 1]));
}

static enum exec_request take_line(struct exec_input *in)
{
	static const char input[] = "input ";
	char rest;

	if (!strncmp(in->line, input, sizeof(input) - 1)) {
		add_input(in, in->line + sizeof(input) - 1);
		return EXEC_NOTHING;
	}
	if (!strcmp(in->line, "eof"))
		return EXEC_END_OF_INPUT;
	if (sscanf(in->line, "signal %u%c", &in->first, &rest) == 1)
		return EXEC_SIGNAL;
	if (sscanf(in->line, "size %u %u%c", &in->first, &in->second, &rest) == 2)
		return EXEC_SIZE;
	if (sscanf(in->line, "kill %u%c", &in->first, &rest) == 1)
		return EXEC_KILL;
	return EXEC_NOTHING;
}

enum exec_request exec_input_byte(struct exec_input *in, char byte)
{
	enum exec_request request = EXEC_NOTHING;

	if (byte != '\n') {
		if (in->len < sizeof(in->line) - 1)
			in->line[in->len++] = byte;
		else
			in->overlong = true;
		return EXEC_NOTHING;
	}
	in->line[in->len] = '\0';
	if (!in->overlong)
		request = take_line(in);
	in->len = 0;
	in->overlong = false;
	return request;
}

void exec_input_taken(struct exec_input *in, size_t len)
{
	in->waiting_len -= len;
	memmove(in->waiting, in->waiting + len, in->waiting_len);
}
