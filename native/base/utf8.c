// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>

#include "base/utf8.h"

static bool is_continuation(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

size_t utf8_sequence(const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t need;

	if (s[0] < 0x80)
		return 1;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 0;

	need = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	if (len < need)
		return 0;
	for (size_t i = 1; i < need; i++)
		if (!is_continuation(s[i]))
			return 0;

	if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f) ||
	    (s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f))
		return 0;
	return need;
}

size_t utf8_cut(const char *text, size_t max)
{
	size_t cut = max;

	while (cut && max - cut < 4 && is_continuation(text[cut]))
		cut--;
	/* Four continuation bytes in a row are not UTF-8, so there is no sequence to keep whole. */
	return max - cut < 4 ? cut : max;
}
