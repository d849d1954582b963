/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PAUSE_H
#define PAUSE_H

/**
 * pause_until_resumed() - let the host save the guest, and continue when it is resumed
 * @serial: the port to the host
 *
 * Sends `paused` and waits. The resumed guest is a copy of this one, in a machine with other shared
 * memory. Its files, including its plan, are unpacked from that memory.
 *
 * Return: 0; -errno after `fatal` was sent, or if the host closed the port.
 */
int pause_until_resumed(int serial);

#endif
