// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "exec/exec_input.h"
#include "check.h"

static struct exec_input in;

/* Returns the request of the last line. */
static enum exec_request send(const char *text)
{
	enum exec_request request = EXEC_NOTHING;

	for (; *text; text++) {
		enum exec_request own = exec_input_byte(&in, *text);

		if (*text == '\n')
			request = own;
	}
	return request;
}

static void restart(void)
{
	memset(&in, 0, sizeof(in));
}

static void input_waits_until_taken(void)
{
	restart();
	check_number(send("input 6869\ninput 0a\n"), EXEC_NOTHING);
	check_number(in.waiting_len, 3);
	check(!memcmp(in.waiting, "hi\n", 3));
	exec_input_taken(&in, 2);
	check_number(in.waiting_len, 1);
	check_number(in.waiting[0], '\n');
}

static void ignores_invalid_hexadecimal_input(void)
{
	restart();
	send("input 686\ninput 6g\ninput 68 69\ninput 6A\n");
	check_number(in.waiting_len, 0);
}

static void drops_input_that_does_not_fit(void)
{
	restart();
	for (int i = 0; i < EXEC_WAITING_MAX - 1; i++)
		send("input 00\n");
	check_number(in.waiting_len, EXEC_WAITING_MAX - 1);
	send("input 0102\n");
	check_number(in.waiting_len, EXEC_WAITING_MAX - 1);
	send("input 03\n");
	check_number(in.waiting_len, EXEC_WAITING_MAX);
}

static void parses_requests(void)
{
	restart();
	check_number(send("signal 15\n"), EXEC_SIGNAL);
	check_number(in.first, 15);
	check_number(send("size 50 132\n"), EXEC_SIZE);
	check_number(in.first, 50);
	check_number(in.second, 132);
	check_number(send("kill 7\n"), EXEC_KILL);
	check_number(in.first, 7);
	check_number(send("eof\n"), EXEC_END_OF_INPUT);
}

static void ignores_unknown_lines(void)
{
	restart();
	check_number(send("\nsignal\nsignal x\nsignal 1 2\nsize 1\nsize 1 2 3\neof \nhello\n"), EXEC_NOTHING);
	check_number(in.waiting_len, 0);
}

static void skips_only_a_line_that_is_too_long(void)
{
	restart();
	for (int i = 0; i < EXEC_LINE_MAX + 10; i++)
		check_number(exec_input_byte(&in, 'a'), EXEC_NOTHING);
	check_number(send("\n"), EXEC_NOTHING);
	check_number(send("signal 2\n"), EXEC_SIGNAL);
}

int main(void)
{
	input_waits_until_taken();
	ignores_invalid_hexadecimal_input();
	drops_input_that_does_not_fit();
	parses_requests();
	ignores_unknown_lines();
	skips_only_a_line_that_is_too_long();
	return check_result();
}
