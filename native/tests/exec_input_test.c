// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "exec/exec_input.h"
#include "check.h"

static struct exec_input in;

/* What the last line asked for. */
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

static void input_waits_until_it_is_taken(void)
{
	restart();
	check_number(send("input 6869\ninput 0a\n"), EXEC_NOTHING);
	check_number(in.waiting_len, 3);
	check(!memcmp(in.waiting, "hi\n", 3));
	exec_input_taken(&in, 2);
	check_number(in.waiting_len, 1);
	check_number(in.waiting[0], '\n');
}

static void half_a_byte_or_another_character_is_no_input(void)
{
	restart();
	send("input 686\ninput 6g\ninput 68 69\ninput 6A\n");
	check_number(in.waiting_len, 0);
}

static void what_there_is_no_room_for_is_left_out_whole(void)
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

static void requests_have_their_numbers(void)
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

static void other_lines_are_nothing(void)
{
	restart();
	check_number(send("\nsignal\nsignal x\nsignal 1 2\nsize 1\nsize 1 2 3\neof \nhello\n"), EXEC_NOTHING);
	check_number(in.waiting_len, 0);
}

static void a_line_that_is_too_long_is_passed_over_and_the_next_one_is_not(void)
{
	restart();
	for (int i = 0; i < EXEC_LINE_MAX + 10; i++)
		check_number(exec_input_byte(&in, 'a'), EXEC_NOTHING);
	check_number(send("\n"), EXEC_NOTHING);
	check_number(send("signal 2\n"), EXEC_SIGNAL);
}

int main(void)
{
	input_waits_until_it_is_taken();
	half_a_byte_or_another_character_is_no_input();
	what_there_is_no_room_for_is_left_out_whole();
	requests_have_their_numbers();
	other_lines_are_nothing();
	a_line_that_is_too_long_is_passed_over_and_the_next_one_is_not();
	return check_result();
}
