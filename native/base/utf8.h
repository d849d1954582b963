/* SPDX-License-Identifier: Apache-2.0 */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>

/**
 * utf8_sequence() - get the length of the UTF-8 sequence at the start of a text
 * @text: the text
 * @len: its length in bytes, at least 1
 *
 * Overlong forms, surrogates and code points above U+10FFFF are not UTF-8 (RFC 3629, section 4).
 *
 * Return: 1 to 4, or 0 if the text does not begin with a complete sequence.
 */
size_t utf8_sequence(const char *text, size_t len);

/**
 * utf8_cut() - find where to cut a text without splitting a sequence
 * @text: the text, longer than @max
 * @max: maximum number of bytes to keep
 *
 * Return: the number of bytes to keep, at most @max.
 */
size_t utf8_cut(const char *text, size_t max);

#endif
