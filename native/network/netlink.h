/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NETLINK_H
#define NETLINK_H

#include <linux/netlink.h>
#include <stddef.h>

/*
 * Requests to rtnetlink (rtnetlink(7)), one at a time:
 *
 *	netlink_begin(&request, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, &info, sizeof(info));
 *	netlink_string(&request, IFLA_IFNAME, "veth0");
 *	err = netlink_send(&request, &reason);
 */

/* Maximum size of a request in bytes. netlink_send() fails if a request does not fit. */
#define NETLINK_REQUEST_MAX 1024

struct netlink_request {
	union {
		struct nlmsghdr header;
		char bytes[NETLINK_REQUEST_MAX];
	};
	int overflow;
};

/**
 * netlink_begin() - begin a request
 * @request: set up
 * @type: RTM_...
 * @flags: NLM_F_..., in addition to those of every request
 * @body: the fixed part of a request of this type
 * @len: its length in bytes
 */
void netlink_begin(struct netlink_request *request, __u16 type, __u16 flags,
		   const void *body, size_t len);

/**
 * netlink_append() - add bytes that are not an attribute, such as the fixed part of a nested object
 */
void netlink_append(struct netlink_request *request, const void *data, size_t len);

/** netlink_attribute() - add an attribute */
void netlink_attribute(struct netlink_request *request, __u16 type, const void *data, size_t len);

/** netlink_string() - add an attribute with a string */
void netlink_string(struct netlink_request *request, __u16 type, const char *text);

/** netlink_number() - add an attribute with a 32-bit number */
void netlink_number(struct netlink_request *request, __u16 type, __u32 number);

/**
 * netlink_nest() - begin an attribute that contains what is added until netlink_nest_end()
 *
 * Return: the argument for netlink_nest_end().
 */
size_t netlink_nest(struct netlink_request *request, __u16 type);

/** netlink_nest_end() - end an attribute that netlink_nest() began */
void netlink_nest_end(struct netlink_request *request, size_t nest);

/**
 * netlink_send() - send a request and wait for the kernel's answer
 * @request: the request
 * @reason: set to the kernel's message on failure, else to the text of the errno; valid until the
 *	next call. May be NULL
 *
 * Return: 0 or -errno.
 */
int netlink_send(struct netlink_request *request, const char **reason);

#endif
