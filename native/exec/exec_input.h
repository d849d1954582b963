/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_INPUT_H
#define EXEC_INPUT_H

#include <stdbool.h>
#include <stddef.h>

/* The longest line of the host's: so much input at once, in hex. */
#define EXEC_LINE_MAX 16384

/* The host sends no more than this before it hears that some was taken. */
#define EXEC_WAITING_MAX 8192

/* What a line from the host asks for. */
enum exec_request {
	/* nothing: its input waits, or it is no line of the host's */
	EXEC_NOTHING,
	/* the input has come to its end */
	EXEC_END_OF_INPUT,
	/* @first is a signal for the program */
	EXEC_SIGNAL,
	/* the terminal has @first rows and @second columns */
	EXEC_SIZE,
	/* the time is over: @first is the case */
	EXEC_KILL,
};

/* What comes from the host, taken apart. */
struct exec_input {
	char line[EXEC_LINE_MAX];
	size_t len;
	/* the line is too long, and is passed over */
	bool overlong;
	unsigned char waiting[EXEC_WAITING_MAX];
	size_t waiting_len;
	unsigned int first;
	unsigned int second;
};

/**
 * exec_input_byte() - take a byte from the host
 * @in: zeroed at first
 *
 * Input waits in @in->waiting, where the caller takes it from its beginning.
 *
 * Return: what the line asks for that the byte ends.
 */
enum exec_request exec_input_byte(struct exec_input *in, char byte);

/** exec_input_taken() - the first @len bytes of the input have gone to the program */
void exec_input_taken(struct exec_input *in, size_t len);

#endif
