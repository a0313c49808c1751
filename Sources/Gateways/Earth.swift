import Dialogue

/// Degrees of latitude and longitude, as every gateway writes a place.
enum Earth {
    static func has(_ latitude: Double, _ longitude: Double) -> Bool {
        (-90...90).contains(latitude) && (-180...180).contains(longitude)
    }
}

extension Attachment {
    /// A place that somebody sent; nil where a number is missing, or it is no place on earth.
    init?(latitude: Double?, longitude: Double?, name: String?, address: String?) {
        guard let latitude, let longitude, Earth.has(latitude, longitude) else { return nil }
        self.init(.location, name: name, text: address, latitude: latitude, longitude: longitude)
    }
}
