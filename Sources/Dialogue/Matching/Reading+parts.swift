extension Reading {
    /// A reading put together elsewhere: word `w` has the forms `forms[w.firstForm..<w.firstForm + w.formCount]`.
    public init(utf8 bytes: [UInt8], words: [Word], forms: [Symbol]) {
        self.init(bytes: bytes, words: words, forms: forms)
    }
}

extension Word {
    public init(bytes: Range<Int32>, forms: Range<Int32>, marks: Marks = []) {
        self.init(
            start: bytes.lowerBound, end: bytes.upperBound, firstForm: forms.lowerBound,
            formCount: forms.upperBound - forms.lowerBound, marks: marks)
    }
}
