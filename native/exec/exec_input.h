/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_INPUT_H
#define EXEC_INPUT_H

#include <stdbool.h>
#include <stddef.h>

/* Maximum length of a line from the host, which limits the input per line, in hexadecimal. */
#define EXEC_LINE_MAX 16384

/* The host sends at most this number of bytes before the guest reports that some were consumed. */
#define EXEC_WAITING_MAX 8192

/* The request in a line from the host. */
enum exec_request {
	/* none: it was input, or not a valid line */
	EXEC_NOTHING,
	/* end of the input */
	EXEC_END_OF_INPUT,
	/* @first is a signal for the program */
	EXEC_SIGNAL,
	/* the terminal has @first rows and @second columns */
	EXEC_SIZE,
	/* the deadline of case @first has passed */
	EXEC_KILL,
};

/* Parser of lines from the host. */
struct exec_input {
	char line[EXEC_LINE_MAX];
	size_t len;
	/* the line is too long and is skipped */
	bool overlong;
	unsigned char waiting[EXEC_WAITING_MAX];
	size_t waiting_len;
	unsigned int first;
	unsigned int second;
};

/**
 * exec_input_byte() - parse a byte from the host
 * @in: zeroed at first
 * @byte: the byte
 *
 * Input is stored in @in->waiting, from which the caller takes it.
 *
 * Return: the request of the line that this byte ends.
 */
enum exec_request exec_input_byte(struct exec_input *in, char byte);

/** exec_input_taken() - remove the first @len bytes of the input, which the program received */
void exec_input_taken(struct exec_input *in, size_t len);

#endif
