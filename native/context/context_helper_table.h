/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_HELPER_TABLE_H
#define CONTEXT_HELPER_TABLE_H

#include <linux/bpf.h>

#include "context/context_finder.h"

/*
 * What helpers do with their arguments, one letter for each argument:
 *
 * c  take the context as a handle
 * m  take a map
 * k  read memory of another size, do not keep it
 * r  read memory whose size is the next argument, do not keep it
 * s  as r, but the program can find the memory again
 * v  read memory for a value of a map, with the map's value size
 * i  read memory whose size is the next argument, and the memory that pointers in it point to
 * p  read memory at any address, whose size is the second argument
 * t  read a string at any address
 * w  write all of the memory whose size is the next argument
 * b  write, or read and write, a part of it
 * V  write memory for a value of a map, with the map's value size
 * 4, 8, d  write 4, 8, 16 bytes
 * f  call a function
 * x  pass this value to the function
 * .  anything else
 */

/**
 * helper_letters() - get what a call does with its arguments
 * @w: the walk
 * @insn: the call of a helper or a kfunc
 *
 * Return: one letter for each argument; '.' for all of them if the helper is unknown.
 */
const char *helper_letters(const struct walk *w, const struct bpf_insn *insn);

/**
 * helper_callback_argument() - get which argument of its function a helper passes the value 'x' as,
 * from 0
 */
unsigned int helper_callback_argument(__s32 helper);

#endif
