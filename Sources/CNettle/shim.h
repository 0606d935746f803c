#ifndef RECENSION_CNETTLE_SHIM_H
#define RECENSION_CNETTLE_SHIM_H

#include <nettle/hmac.h>
#include <nettle/sha2.h>

#endif
