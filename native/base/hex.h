/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HEX_H
#define HEX_H

/** hex_digit() - get the value of a hexadecimal digit in either case. Return: 0 to 15, or -1. */
static inline int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

#endif
