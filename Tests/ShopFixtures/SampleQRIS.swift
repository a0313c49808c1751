/// The static code of a merchant that does not exist, `TOKO CONTOH` of Surakarta.
public enum SampleQRIS {
    public static let text = start + "010211" + middle + end + "6304961C"
    /// The same with Rp238.000.
    public static let with238000 = start + "010212" + middle + "5406238000" + end + "63040044"

    private static let start = "000201"
    private static let middle =
        "26680016ID.CO.CONTOH.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215ID10000000000010303UMI52045699"
        + "5303360"
    private static let end = "5802ID5911TOKO CONTOH6009SURAKARTA610557141"
}
