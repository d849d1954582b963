/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_H
#define ATTACH_H

#include <bpf/libbpf.h>

#include "attach/attachment.h"

/**
 * attach_programs() - attach every loaded program of an object
 * @c: the case
 * @obj: its loaded object
 * @attachments: zeroed; filled, release it with attachments_detach()
 *
 * Sends an `attach` record for each. The programs stay attached; of several at a place for only one
 * program, the last one.
 *
 * Return: 0, or -ENOMEM. A program that does not attach is not an error.
 */
int attach_programs(const struct plan_case *c, struct bpf_object *obj,
		    struct attachments *attachments);

/** attachments_detach() - undo attach_programs(); does nothing if @attachments is zeroed */
void attachments_detach(struct attachments *attachments);

#endif
