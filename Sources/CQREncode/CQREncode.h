// The system's libqrencode, for QRPicture alone.
#pragma once
#include <qrencode.h>
