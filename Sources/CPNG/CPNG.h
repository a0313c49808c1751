// The system's libpng, for QRPicture alone.
#pragma once
#include <png.h>
