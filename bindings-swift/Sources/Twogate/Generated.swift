// UniFFI made this file from the crate `twogate-ffi-mobile`.
// Do not edit it.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(TwogateFFI)
import TwogateFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_twogate_mobile_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_twogate_mobile_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureTwogateMobileInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}




/**
 * A flow between two steps: a reset or a registration. Immutable, usable from any thread.
 *
 * Most wait for an event; one that was charged waits for `verify`, and stays in memory.
 */
public protocol FlowProtocol: AnyObject, Sendable {

    /**
     * Whose flow it is, in the canonical form by which the host looks the person up: what was typed, or
     * the name of who registers; absent before a flow begins.
     */
    func identifier()  -> String?

    /**
     * The key under which the host keeps the ledger; absent before a flow begins.
     */
    func ledgerKey()  -> String?

}
/**
 * A flow between two steps: a reset or a registration. Immutable, usable from any thread.
 *
 * Most wait for an event; one that was charged waits for `verify`, and stays in memory.
 */
open class Flow: FlowProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_flow(self.handle, $0) }
    }
    /**
     * No flow yet: it takes `identify`, which begins a reset, or `begin`, which begins a registration.
     */
public convenience init() {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_flow_new(uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_flow(handle, $0) }
    }




    /**
     * Whose flow it is, in the canonical form by which the host looks the person up: what was typed, or
     * the name of who registers; absent before a flow begins.
     */
open func identifier() -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_flow_identifier(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The key under which the host keeps the ledger; absent before a flow begins.
     */
open func ledgerKey() -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_flow_ledger_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFlow: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Flow

    public static func lift(_ handle: UInt64) throws -> Flow {
        return Flow(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Flow) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Flow {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Flow, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlow_lift(_ handle: UInt64) throws -> Flow {
    return try FfiConverterTypeFlow.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlow_lower(_ value: Flow) -> UInt64 {
    return FfiConverterTypeFlow.lower(value)
}






/**
 * The ledger of one person's attempts, read: the row that the host keeps. Immutable, usable from
 * any thread.
 */
public protocol LedgerProtocol: AnyObject, Sendable {

    /**
     * An administrator lifts every block of the person: the row without what was tried, which the host
     * stores over this one, by its revision. A write that is under way stays, for ten minutes at most.
     * The time is taken as it is: that mends a clock that was wrong.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func cleared(policy: Policy, now: Timestamp) throws  -> String

}
/**
 * The ledger of one person's attempts, read: the row that the host keeps. Immutable, usable from
 * any thread.
 */
open class Ledger: LedgerProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_ledger(self.handle, $0) }
    }
    /**
     * Reads a ledger.
     *
     * # Errors
     *
     * Nothing that is missing or unknown is guessed at.
     */
public convenience init(json: JsonText)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeLedgerError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_ledger_new(
        FfiConverterTypeJsonText_lower(json),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_ledger(handle, $0) }
    }




    /**
     * An administrator lifts every block of the person: the row without what was tried, which the host
     * stores over this one, by its revision. A write that is under way stays, for ten minutes at most.
     * The time is taken as it is: that mends a clock that was wrong.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func cleared(policy: Policy, now: Timestamp)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_ledger_cleared(
            self.uniffiCloneHandle(),
        FfiConverterTypePolicy_lower(policy),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLedger: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Ledger

    public static func lift(_ handle: UInt64) throws -> Ledger {
        return Ledger(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Ledger) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ledger {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Ledger, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedger_lift(_ handle: UInt64) throws -> Ledger {
    return try FfiConverterTypeLedger.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedger_lower(_ value: Ledger) -> UInt64 {
    return FfiConverterTypeLedger.lower(value)
}






/**
 * The texts of one language, for people. Make it once and keep it: it never changes, and is usable from
 * any thread.
 *
 * `page`, `prompt`, `identifyPage`, `result`, `message`, `passwordProblem`, `question`, `method`, `button`
 * and `fieldState` are for the person whose password it is; all other texts are for administrators.
 *
 * Around whatever is put into a text stand marks that nobody sees (U+2068 and U+2069): they keep a number
 * or an address whole where the text around it runs from right to left.
 */
public protocol MessagesProtocol: AnyObject, Sendable {

    /**
     * The direction that the texts run in.
     */
    func direction()  -> Direction

    /**
     * The tag of the language that the texts are in.
     */
    func language()  -> String

    /**
     * The same texts without the marks around what is put into them: for a terminal, and where a text is
     * compared or searched.
     */
    func withoutIsolation()  -> Messages

    /**
     * A person's case for an administrator, as short paragraphs: the answer and why, how many methods are
     * required and how many there are, each method, and what would fix it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func explain(explanation: Explanation) throws  -> [String]

    /**
     * What would let a person reset their password, as a sentence for an administrator.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func fix(fix: Fix) throws  -> String

    /**
     * A person's case for an administrator at a terminal, line by line: the answer, what was checked, what
     * the person has, and what would fix it. `person` names the person. A terminal reads it best
     * `withoutIsolation`.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func tell(person: PlainText, explanation: Explanation) throws  -> [Line]

    /**
     * A code, to be sent by e-mail.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func codeMail(code: Secret) throws  -> Mail

    /**
     * A code, to be sent in a text message, in which it stands to be read.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func codeText(code: Secret) throws  -> String

    /**
     * The request of somebody who asks administrators for a reset. `person` names who asks, as
     * administrators know them; `reason` says why they cannot do it themselves, where that is known.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func contactMail(person: PlainText, reason: Reason?) throws  -> Mail

    /**
     * An entry of the audit log for administrators, from what its effect carries; nothing for a detail
     * that is no word of that activity.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func audit(activity: AuditActivity, result: AuditResult, detail: PlainText) throws  -> AuditText?

    /**
     * The page of a message, for the person. What is sent to people after something was done is one as
     * well: its title and its body.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func page(message: MessageId, links: Links?) throws  -> Page

    /**
     * What is wrong with what a person filled in, as a sentence to be shown beside the field.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func message(problem: DraftProblem) throws  -> String

    /**
     * What is wrong with a new password, as a sentence for the person who typed it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func passwordProblem(problem: PasswordProblem) throws  -> String

    /**
     * The page before a reset, on which somebody says who they are. What a captcha says is the captcha's.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func identifyPage() throws  -> PromptPage

    /**
     * The page of a prompt, for the person who goes through a reset or a registration.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func prompt(prompt: Prompt) throws  -> PromptPage

    /**
     * What became of an event of a reset or of a registration, for the person, a line each. Nothing where
     * the page that comes next says it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func result(outcome: FlowOutcome) throws  -> [String]

    /**
     * What an allowed person may do, as a verb.
     */
    func action(action: Action) throws  -> String

    /**
     * Who carries out a fix.
     */
    func actor(actor: Actor) throws  -> String

    /**
     * What a button says: a few words.
     */
    func button(button: PageButton) throws  -> String

    /**
     * How a phone is reached.
     */
    func channel(channel: Channel) throws  -> String

    /**
     * The name of a check.
     */
    func check(check: Check) throws  -> String

    /**
     * How a check came out.
     */
    func checkOutcome(outcome: Outcome) throws  -> String

    /**
     * What it means that a check is passed.
     */
    func checkPassed(check: Check) throws  -> String

    /**
     * How far a field of a registration is.
     */
    func fieldState(state: FieldState) throws  -> String

    /**
     * Whose rules say how many methods are required.
     */
    func gatePolicy(policy: GatePolicy) throws  -> String

    /**
     * The name of a license.
     */
    func license(license: License) throws  -> String

    /**
     * The name of a method.
     */
    func method(method: Method) throws  -> String

    /**
     * The text of a predefined question; the id itself for an id that is none. A policy's own questions
     * are shown as they were typed, in every language.
     */
    func question(id: PlainText) throws  -> String

    /**
     * Why a person may not reset their password.
     */
    func reason(reason: Reason) throws  -> String

    /**
     * Where the value of a method comes from.
     */
    func source(source: Source) throws  -> String

    /**
     * Why a method can or cannot be used.
     */
    func status(status: MethodStatus) throws  -> String

    /**
     * The answer of a decision.
     */
    func verdict(verdict: Verdict) throws  -> String

}
/**
 * The texts of one language, for people. Make it once and keep it: it never changes, and is usable from
 * any thread.
 *
 * `page`, `prompt`, `identifyPage`, `result`, `message`, `passwordProblem`, `question`, `method`, `button`
 * and `fieldState` are for the person whose password it is; all other texts are for administrators.
 *
 * Around whatever is put into a text stand marks that nobody sees (U+2068 and U+2069): they keep a number
 * or an address whole where the text around it runs from right to left.
 */
open class Messages: MessagesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_messages(self.handle, $0) }
    }
    /**
     * The texts in the language for what somebody asks for: a tag or a list, as `negotiate` takes it. In
     * English for whatever stands for none of the languages there are, and without it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
public convenience init(locale: PlainText? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_messages_new(
        FfiConverterOptionTypePlainText.lower(locale),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_messages(handle, $0) }
    }




    /**
     * The direction that the texts run in.
     */
open func direction() -> Direction  {
    return try!  FfiConverterTypeDirection_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_direction(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The tag of the language that the texts are in.
     */
open func language() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_language(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The same texts without the marks around what is put into them: for a terminal, and where a text is
     * compared or searched.
     */
open func withoutIsolation() -> Messages  {
    return try!  FfiConverterTypeMessages_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_without_isolation(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * A person's case for an administrator, as short paragraphs: the answer and why, how many methods are
     * required and how many there are, each method, and what would fix it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func explain(explanation: Explanation)throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_explain(
            self.uniffiCloneHandle(),
        FfiConverterTypeExplanation_lower(explanation),uniffiCallStatus
    )
})
}

    /**
     * What would let a person reset their password, as a sentence for an administrator.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func fix(fix: Fix)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_fix(
            self.uniffiCloneHandle(),
        FfiConverterTypeFix_lower(fix),uniffiCallStatus
    )
})
}

    /**
     * A person's case for an administrator at a terminal, line by line: the answer, what was checked, what
     * the person has, and what would fix it. `person` names the person. A terminal reads it best
     * `withoutIsolation`.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func tell(person: PlainText, explanation: Explanation)throws  -> [Line]  {
    return try  FfiConverterSequenceTypeLine.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_tell(
            self.uniffiCloneHandle(),
        FfiConverterTypePlainText_lower(person),
        FfiConverterTypeExplanation_lower(explanation),uniffiCallStatus
    )
})
}

    /**
     * A code, to be sent by e-mail.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func codeMail(code: Secret)throws  -> Mail  {
    return try  FfiConverterTypeMail_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_code_mail(
            self.uniffiCloneHandle(),
        FfiConverterTypeSecret_lower(code),uniffiCallStatus
    )
})
}

    /**
     * A code, to be sent in a text message, in which it stands to be read.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func codeText(code: Secret)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_code_text(
            self.uniffiCloneHandle(),
        FfiConverterTypeSecret_lower(code),uniffiCallStatus
    )
})
}

    /**
     * The request of somebody who asks administrators for a reset. `person` names who asks, as
     * administrators know them; `reason` says why they cannot do it themselves, where that is known.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func contactMail(person: PlainText, reason: Reason? = nil)throws  -> Mail  {
    return try  FfiConverterTypeMail_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_contact_mail(
            self.uniffiCloneHandle(),
        FfiConverterTypePlainText_lower(person),
        FfiConverterOptionTypeReason.lower(reason),uniffiCallStatus
    )
})
}

    /**
     * An entry of the audit log for administrators, from what its effect carries; nothing for a detail
     * that is no word of that activity.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func audit(activity: AuditActivity, result: AuditResult, detail: PlainText)throws  -> AuditText?  {
    return try  FfiConverterOptionTypeAuditText.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_audit(
            self.uniffiCloneHandle(),
        FfiConverterTypeAuditActivity_lower(activity),
        FfiConverterTypeAuditResult_lower(result),
        FfiConverterTypePlainText_lower(detail),uniffiCallStatus
    )
})
}

    /**
     * The page of a message, for the person. What is sent to people after something was done is one as
     * well: its title and its body.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func page(message: MessageId, links: Links? = nil)throws  -> Page  {
    return try  FfiConverterTypePage_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_page(
            self.uniffiCloneHandle(),
        FfiConverterTypeMessageId_lower(message),
        FfiConverterOptionTypeLinks.lower(links),uniffiCallStatus
    )
})
}

    /**
     * What is wrong with what a person filled in, as a sentence to be shown beside the field.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func message(problem: DraftProblem)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_message(
            self.uniffiCloneHandle(),
        FfiConverterTypeDraftProblem_lower(problem),uniffiCallStatus
    )
})
}

    /**
     * What is wrong with a new password, as a sentence for the person who typed it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func passwordProblem(problem: PasswordProblem)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_password_problem(
            self.uniffiCloneHandle(),
        FfiConverterTypePasswordProblem_lower(problem),uniffiCallStatus
    )
})
}

    /**
     * The page before a reset, on which somebody says who they are. What a captcha says is the captcha's.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func identifyPage()throws  -> PromptPage  {
    return try  FfiConverterTypePromptPage_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_identify_page(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The page of a prompt, for the person who goes through a reset or a registration.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func prompt(prompt: Prompt)throws  -> PromptPage  {
    return try  FfiConverterTypePromptPage_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_prompt(
            self.uniffiCloneHandle(),
        FfiConverterTypePrompt_lower(prompt),uniffiCallStatus
    )
})
}

    /**
     * What became of an event of a reset or of a registration, for the person, a line each. Nothing where
     * the page that comes next says it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func result(outcome: FlowOutcome)throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_result(
            self.uniffiCloneHandle(),
        FfiConverterTypeFlowOutcome_lower(outcome),uniffiCallStatus
    )
})
}

    /**
     * What an allowed person may do, as a verb.
     */
open func action(action: Action)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_action(
            self.uniffiCloneHandle(),
        FfiConverterTypeAction_lower(action),uniffiCallStatus
    )
})
}

    /**
     * Who carries out a fix.
     */
open func actor(actor: Actor)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_actor(
            self.uniffiCloneHandle(),
        FfiConverterTypeActor_lower(actor),uniffiCallStatus
    )
})
}

    /**
     * What a button says: a few words.
     */
open func button(button: PageButton)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_button(
            self.uniffiCloneHandle(),
        FfiConverterTypePageButton_lower(button),uniffiCallStatus
    )
})
}

    /**
     * How a phone is reached.
     */
open func channel(channel: Channel)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_channel(
            self.uniffiCloneHandle(),
        FfiConverterTypeChannel_lower(channel),uniffiCallStatus
    )
})
}

    /**
     * The name of a check.
     */
open func check(check: Check)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeCheck_lower(check),uniffiCallStatus
    )
})
}

    /**
     * How a check came out.
     */
open func checkOutcome(outcome: Outcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_check_outcome(
            self.uniffiCloneHandle(),
        FfiConverterTypeOutcome_lower(outcome),uniffiCallStatus
    )
})
}

    /**
     * What it means that a check is passed.
     */
open func checkPassed(check: Check)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_check_passed(
            self.uniffiCloneHandle(),
        FfiConverterTypeCheck_lower(check),uniffiCallStatus
    )
})
}

    /**
     * How far a field of a registration is.
     */
open func fieldState(state: FieldState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_field_state(
            self.uniffiCloneHandle(),
        FfiConverterTypeFieldState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * Whose rules say how many methods are required.
     */
open func gatePolicy(policy: GatePolicy)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_gate_policy(
            self.uniffiCloneHandle(),
        FfiConverterTypeGatePolicy_lower(policy),uniffiCallStatus
    )
})
}

    /**
     * The name of a license.
     */
open func license(license: License)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_license(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicense_lower(license),uniffiCallStatus
    )
})
}

    /**
     * The name of a method.
     */
open func method(method: Method)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_method(
            self.uniffiCloneHandle(),
        FfiConverterTypeMethod_lower(method),uniffiCallStatus
    )
})
}

    /**
     * The text of a predefined question; the id itself for an id that is none. A policy's own questions
     * are shown as they were typed, in every language.
     */
open func question(id: PlainText)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_question(
            self.uniffiCloneHandle(),
        FfiConverterTypePlainText_lower(id),uniffiCallStatus
    )
})
}

    /**
     * Why a person may not reset their password.
     */
open func reason(reason: Reason)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_reason(
            self.uniffiCloneHandle(),
        FfiConverterTypeReason_lower(reason),uniffiCallStatus
    )
})
}

    /**
     * Where the value of a method comes from.
     */
open func source(source: Source)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_source(
            self.uniffiCloneHandle(),
        FfiConverterTypeSource_lower(source),uniffiCallStatus
    )
})
}

    /**
     * Why a method can or cannot be used.
     */
open func status(status: MethodStatus)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_status(
            self.uniffiCloneHandle(),
        FfiConverterTypeMethodStatus_lower(status),uniffiCallStatus
    )
})
}

    /**
     * The answer of a decision.
     */
open func verdict(verdict: Verdict)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_messages_verdict(
            self.uniffiCloneHandle(),
        FfiConverterTypeVerdict_lower(verdict),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessages: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Messages

    public static func lift(_ handle: UInt64) throws -> Messages {
        return Messages(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Messages) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Messages {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Messages, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessages_lift(_ handle: UInt64) throws -> Messages {
    return try FfiConverterTypeMessages.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessages_lower(_ value: Messages) -> UInt64 {
    return FfiConverterTypeMessages.lower(value)
}






/**
 * A policy that holds: compiled once, immutable, usable from any thread.
 */
public protocol PolicyProtocol: AnyObject, Sendable {

    /**
     * What is wrong with a new password, all of it at once; nothing where it may be set. Fast enough to
     * be asked at every keystroke.
     *
     * `names` are the person's first and last name and the tenant's, as far as they are known. The rules
     * for a password that is held on premises are the domain's.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    func checkPassword(user: User, password: Secret, names: [PlainText]) throws  -> [PasswordProblem]

    /**
     * The rules on new passwords that a page shows beside the field.
     */
    func passwordRules()  -> PasswordRules

    /**
     * Explains one person's case at a time: every check, every method, and what would fix it.
     *
     * Without the person's ledger it is not known whether attempts are left, and that check is not
     * reached.
     *
     * # Errors
     *
     * Only when the engine itself fails: a person who may not reset is an answer, not an error.
     */
    func explain(user: User, now: Timestamp, ledger: Ledger?) throws  -> Explanation

    /**
     * Whether a sign-in page should show "Forgot my password", before anyone is named.
     */
    func isOffered()  -> Bool

    /**
     * Where "contact your administrator" leads: to what the policy names, else to password, user or
     * global administrators, whom the engine picks by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func contactAdministrator(administrators: [User]) throws  -> Contact

    /**
     * Who is told after a person reset the password or unlocked the account: the person first, then the
     * other administrators in their order.
     *
     * `administrators` may be all of the organization or any who might be some: the engine picks those
     * who are, by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func notifications(user: User, administrators: [User]) throws  -> [Recipient]

    /**
     * What the registration form of a person shows at one time. The form of somebody who may not
     * register is empty.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func registrationForm(user: User, now: Timestamp) throws  -> RegistrationForm

    /**
     * Where a person stands with registering at one time.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func registrationStatus(user: User, now: Timestamp) throws  -> RegistrationStatus

    /**
     * What is wrong with what a person has typed into the registration form, by pointer and code; nothing
     * where all that is filled in can be taken. Needs no network, and is fast enough for every keystroke:
     * show a problem that is `unfinished` when the person leaves the field, and any other at once.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    func validateRegistration(user: User, draft: RegistrationDraft) throws  -> [DraftProblem]

    /**
     * The questions that are asked of a person, in the order in which the answers are wanted; none
     * where the person has nothing to be asked. `failures` is how often the person has answered
     * wrongly so far.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func askedQuestions(user: User, failures: UInt32, now: Timestamp) throws  -> [AnsweredQuestion]?

    /**
     * What is wrong with a person's answers, by pointer and code; nothing where they can be enrolled.
     * Hashes nothing, so that a form can ask at every keystroke.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    func checkAnswers(user: User, answers: [Answer]) throws  -> [DraftProblem]

    /**
     * Enrols a person's answers: the record comes back, for the host to store.
     *
     * Answers go in and never come out again. A help desk resets an enrolment by deleting the record;
     * nobody can set another person's answers. It takes one Argon2id for each set of questions that
     * can be asked together, so up to ten, and some tenths of a second: not on the main thread.
     * `entropy` is 32 bytes from the system's generator, for this call alone.
     *
     * # Errors
     *
     * All problems of the answers at once, or what is wrong with the call.
     */
    func enrol(user: User, answers: [Answer], hashing: Hashing, entropy: Data, now: Timestamp) throws  -> EnrolmentRecord

    /**
     * Whether answers to the questions asked, in that order, are right.
     *
     * It takes one Argon2id whatever is wrong, so that the time does not tell. Where they are right,
     * the host stores the record that comes back over the one in `user`, and over no other. `entropy`
     * is 32 bytes from the system's generator, for this call alone: what was answered may have to be
     * hashed anew.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared. Wrong answers are no error.
     */
    func verifyAnswers(user: User, answers: [Secret], failures: UInt32, hashing: Hashing, entropy: Data, now: Timestamp) throws  -> Verification

}
/**
 * A policy that holds: compiled once, immutable, usable from any thread.
 */
open class Policy: PolicyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_policy(self.handle, $0) }
    }
    /**
     * Reads and compiles a policy document.
     *
     * # Errors
     *
     * All problems of the document at once.
     */
public convenience init(json: JsonText)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypePolicyError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_policy_new(
        FfiConverterTypeJsonText_lower(json),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_policy(handle, $0) }
    }




    /**
     * What is wrong with a new password, all of it at once; nothing where it may be set. Fast enough to
     * be asked at every keystroke.
     *
     * `names` are the person's first and last name and the tenant's, as far as they are known. The rules
     * for a password that is held on premises are the domain's.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
open func checkPassword(user: User, password: Secret, names: [PlainText])throws  -> [PasswordProblem]  {
    return try  FfiConverterSequenceTypePasswordProblem.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_check_password(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterTypeSecret_lower(password),
        FfiConverterSequenceTypePlainText.lower(names),uniffiCallStatus
    )
})
}

    /**
     * The rules on new passwords that a page shows beside the field.
     */
open func passwordRules() -> PasswordRules  {
    return try!  FfiConverterTypePasswordRules_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_password_rules(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Explains one person's case at a time: every check, every method, and what would fix it.
     *
     * Without the person's ledger it is not known whether attempts are left, and that check is not
     * reached.
     *
     * # Errors
     *
     * Only when the engine itself fails: a person who may not reset is an answer, not an error.
     */
open func explain(user: User, now: Timestamp, ledger: Ledger? = nil)throws  -> Explanation  {
    return try  FfiConverterTypeExplanation_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_explain(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterTypeTimestamp_lower(now),
        FfiConverterOptionTypeLedger.lower(ledger),uniffiCallStatus
    )
})
}

    /**
     * Whether a sign-in page should show "Forgot my password", before anyone is named.
     */
open func isOffered() -> Bool  {
    return try!  FfiConverterBool.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_is_offered(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where "contact your administrator" leads: to what the policy names, else to password, user or
     * global administrators, whom the engine picks by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func contactAdministrator(administrators: [User])throws  -> Contact  {
    return try  FfiConverterTypeContact_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_contact_administrator(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeUser.lower(administrators),uniffiCallStatus
    )
})
}

    /**
     * Who is told after a person reset the password or unlocked the account: the person first, then the
     * other administrators in their order.
     *
     * `administrators` may be all of the organization or any who might be some: the engine picks those
     * who are, by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func notifications(user: User, administrators: [User])throws  -> [Recipient]  {
    return try  FfiConverterSequenceTypeRecipient.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_notifications(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterSequenceTypeUser.lower(administrators),uniffiCallStatus
    )
})
}

    /**
     * What the registration form of a person shows at one time. The form of somebody who may not
     * register is empty.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func registrationForm(user: User, now: Timestamp)throws  -> RegistrationForm  {
    return try  FfiConverterTypeRegistrationForm_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_registration_form(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Where a person stands with registering at one time.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func registrationStatus(user: User, now: Timestamp)throws  -> RegistrationStatus  {
    return try  FfiConverterTypeRegistrationStatus_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_registration_status(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * What is wrong with what a person has typed into the registration form, by pointer and code; nothing
     * where all that is filled in can be taken. Needs no network, and is fast enough for every keystroke:
     * show a problem that is `unfinished` when the person leaves the field, and any other at once.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
open func validateRegistration(user: User, draft: RegistrationDraft)throws  -> [DraftProblem]  {
    return try  FfiConverterSequenceTypeDraftProblem.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_validate_registration(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterTypeRegistrationDraft_lower(draft),uniffiCallStatus
    )
})
}

    /**
     * The questions that are asked of a person, in the order in which the answers are wanted; none
     * where the person has nothing to be asked. `failures` is how often the person has answered
     * wrongly so far.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func askedQuestions(user: User, failures: UInt32, now: Timestamp)throws  -> [AnsweredQuestion]?  {
    return try  FfiConverterOptionSequenceTypeAnsweredQuestion.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_asked_questions(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterUInt32.lower(failures),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * What is wrong with a person's answers, by pointer and code; nothing where they can be enrolled.
     * Hashes nothing, so that a form can ask at every keystroke.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
open func checkAnswers(user: User, answers: [Answer])throws  -> [DraftProblem]  {
    return try  FfiConverterSequenceTypeDraftProblem.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_check_answers(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterSequenceTypeAnswer.lower(answers),uniffiCallStatus
    )
})
}

    /**
     * Enrols a person's answers: the record comes back, for the host to store.
     *
     * Answers go in and never come out again. A help desk resets an enrolment by deleting the record;
     * nobody can set another person's answers. It takes one Argon2id for each set of questions that
     * can be asked together, so up to ten, and some tenths of a second: not on the main thread.
     * `entropy` is 32 bytes from the system's generator, for this call alone.
     *
     * # Errors
     *
     * All problems of the answers at once, or what is wrong with the call.
     */
open func enrol(user: User, answers: [Answer], hashing: Hashing, entropy: Data, now: Timestamp)throws  -> EnrolmentRecord  {
    return try  FfiConverterTypeEnrolmentRecord_lift(try rustCallWithError(FfiConverterTypeAnswersError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_enrol(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterSequenceTypeAnswer.lower(answers),
        FfiConverterTypeHashing_lower(hashing),
        FfiConverterData.lower(entropy),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Whether answers to the questions asked, in that order, are right.
     *
     * It takes one Argon2id whatever is wrong, so that the time does not tell. Where they are right,
     * the host stores the record that comes back over the one in `user`, and over no other. `entropy`
     * is 32 bytes from the system's generator, for this call alone: what was answered may have to be
     * hashed anew.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared. Wrong answers are no error.
     */
open func verifyAnswers(user: User, answers: [Secret], failures: UInt32, hashing: Hashing, entropy: Data, now: Timestamp)throws  -> Verification  {
    return try  FfiConverterTypeVerification_lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policy_verify_answers(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),
        FfiConverterSequenceTypeSecret.lower(answers),
        FfiConverterUInt32.lower(failures),
        FfiConverterTypeHashing_lower(hashing),
        FfiConverterData.lower(entropy),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicy: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Policy

    public static func lift(_ handle: UInt64) throws -> Policy {
        return Policy(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Policy) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Policy {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Policy, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lift(_ handle: UInt64) throws -> Policy {
    return try FfiConverterTypePolicy.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lower(_ value: Policy) -> UInt64 {
    return FfiConverterTypePolicy.lower(value)
}






/**
 * An answer, a pepper, or anything else that must not be left lying about.
 *
 * It is never printed, compared or stored. The library's memory of it is overwritten as soon as it is
 * freed; what it was made from and what `reveal` returned is the caller's memory, which nobody
 * overwrites.
 */
public protocol SecretProtocol: AnyObject, Sendable {

    /**
     * A copy of the bytes.
     */
    func reveal()  -> Data

}
/**
 * An answer, a pepper, or anything else that must not be left lying about.
 *
 * It is never printed, compared or stored. The library's memory of it is overwritten as soon as it is
 * freed; what it was made from and what `reveal` returned is the caller's memory, which nobody
 * overwrites.
 */
open class Secret: SecretProtocol, @unchecked Sendable, CustomDebugStringConvertible, CustomStringConvertible {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_secret(self.handle, $0) }
    }
    /**
     * Takes a copy of bytes. Those of an answer are its text in UTF-8.
     */
public convenience init(bytes: Data) {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
        FfiConverterByRefBytes.lower(bytes) { bytesFb in
    uniffi_twogate_mobile_fn_constructor_secret_new(
        bytesFb,uniffiCallStatus
    )
        }
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_secret(handle, $0) }
    }




    /**
     * A copy of the bytes.
     */
open func reveal() -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_secret_reveal(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_secret_uniffi_trait_debug(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_secret_uniffi_trait_display(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
    )
}
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSecret: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Secret

    public static func lift(_ handle: UInt64) throws -> Secret {
        return Secret(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Secret) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Secret {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Secret, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecret_lift(_ handle: UInt64) throws -> Secret {
    return try FfiConverterTypeSecret.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecret_lower(_ value: Secret) -> UInt64 {
    return FfiConverterTypeSecret.lower(value)
}






/**
 * The setup of flows: what a host fixes once, and no tenant's administrator ever. Immutable, usable
 * from any thread.
 */
public protocol SetupProtocol: AnyObject, Sendable {

    /**
     * Opens what `seal` gave, whichever of the setup's keys sealed it.
     *
     * # Errors
     *
     * `WrongKey` for anything else.
     */
    func `open`(sealed: Data) throws  -> Flow

    /**
     * What the page of a flow shows, asked with the situation after the ledger was saved; nothing
     * before a flow begins and of a charged one.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
    func prompt(flow: Flow, situation: Situation) throws  -> Prompt?

    /**
     * A flow as 1,024 bytes, sealed under the newest state key, so that a browser may keep them;
     * nothing of no flow and of a charged one, of which no replay may get a second guess. `entropy`
     * is 32 bytes from the system's generator.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
    func seal(flow: Flow, entropy: Data) throws  -> Data?

    /**
     * The key under which the host keeps the ledger of a person's registrations, which is none of
     * resets.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func registrationLedgerKey(user: User) throws  -> String

    /**
     * Takes a registration from one state to the next. Answers are hashed with Argon2id: not on the
     * main thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
    func registrationStep(flow: Flow, event: RegistrationEvent, situation: Situation) throws  -> Transition

    /**
     * Takes a reset from one state to the next. Answers are hashed with Argon2id: not on the main
     * thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
    func step(flow: Flow, event: ResetEvent, situation: Situation) throws  -> Transition

    /**
     * The key under which the host keeps a ledger: the person's, or that of an identifier which
     * nobody has.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func ledgerKey(identifier: PlainText, user: User?) throws  -> String

    /**
     * The same with another policy; flows that began under a policy that decides otherwise end.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func withPolicy(policy: Policy) throws  -> Setup

}
/**
 * The setup of flows: what a host fixes once, and no tenant's administrator ever. Immutable, usable
 * from any thread.
 */
open class Setup: SetupProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_setup(self.handle, $0) }
    }
    /**
     * A setup. `state_keys` has the newest first: it seals, the others still open.
     * `identifier_secret` is 32 bytes and never changed: under it stand the ledgers' keys and what
     * decoys look like. Without `hashing`, answers are hashed by its defaults. Codes have 6–8 digits.
     *
     * # Errors
     *
     * `BadParameters`: a secret that is not 32 bytes or all zero, no state key, two of one name,
     * decoys without a country code or a domain, other numbers of digits.
     */
public convenience init(policy: Policy, disclosure: Disclosure, stateKeys: [StateKey], identifierSecret: Secret, decoy: DecoyLooks, hashing: Hashing? = nil, codeDigits: UInt32 = UInt32(6))throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_setup_new(
        FfiConverterTypePolicy_lower(policy),
        FfiConverterTypeDisclosure_lower(disclosure),
        FfiConverterSequenceTypeStateKey.lower(stateKeys),
        FfiConverterTypeSecret_lower(identifierSecret),
        FfiConverterTypeDecoyLooks_lower(decoy),
        FfiConverterOptionTypeHashing.lower(hashing),
        FfiConverterUInt32.lower(codeDigits),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_setup(handle, $0) }
    }




    /**
     * Opens what `seal` gave, whichever of the setup's keys sealed it.
     *
     * # Errors
     *
     * `WrongKey` for anything else.
     */
open func `open`(sealed: Data)throws  -> Flow  {
    return try  FfiConverterTypeFlow_lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_open(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(sealed),uniffiCallStatus
    )
})
}

    /**
     * What the page of a flow shows, asked with the situation after the ledger was saved; nothing
     * before a flow begins and of a charged one.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
open func prompt(flow: Flow, situation: Situation)throws  -> Prompt?  {
    return try  FfiConverterOptionTypePrompt.lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_prompt(
            self.uniffiCloneHandle(),
        FfiConverterTypeFlow_lower(flow),
        FfiConverterTypeSituation_lower(situation),uniffiCallStatus
    )
})
}

    /**
     * A flow as 1,024 bytes, sealed under the newest state key, so that a browser may keep them;
     * nothing of no flow and of a charged one, of which no replay may get a second guess. `entropy`
     * is 32 bytes from the system's generator.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
open func seal(flow: Flow, entropy: Data)throws  -> Data?  {
    return try  FfiConverterOptionData.lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_seal(
            self.uniffiCloneHandle(),
        FfiConverterTypeFlow_lower(flow),
        FfiConverterData.lower(entropy),uniffiCallStatus
    )
})
}

    /**
     * The key under which the host keeps the ledger of a person's registrations, which is none of
     * resets.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func registrationLedgerKey(user: User)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_registration_ledger_key(
            self.uniffiCloneHandle(),
        FfiConverterTypeUser_lower(user),uniffiCallStatus
    )
})
}

    /**
     * Takes a registration from one state to the next. Answers are hashed with Argon2id: not on the
     * main thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
open func registrationStep(flow: Flow, event: RegistrationEvent, situation: Situation)throws  -> Transition  {
    return try  FfiConverterTypeTransition_lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_registration_step(
            self.uniffiCloneHandle(),
        FfiConverterTypeFlow_lower(flow),
        FfiConverterTypeRegistrationEvent_lower(event),
        FfiConverterTypeSituation_lower(situation),uniffiCallStatus
    )
})
}

    /**
     * Takes a reset from one state to the next. Answers are hashed with Argon2id: not on the main
     * thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
open func step(flow: Flow, event: ResetEvent, situation: Situation)throws  -> Transition  {
    return try  FfiConverterTypeTransition_lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_step(
            self.uniffiCloneHandle(),
        FfiConverterTypeFlow_lower(flow),
        FfiConverterTypeResetEvent_lower(event),
        FfiConverterTypeSituation_lower(situation),uniffiCallStatus
    )
})
}

    /**
     * The key under which the host keeps a ledger: the person's, or that of an identifier which
     * nobody has.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func ledgerKey(identifier: PlainText, user: User? = nil)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_ledger_key(
            self.uniffiCloneHandle(),
        FfiConverterTypePlainText_lower(identifier),
        FfiConverterOptionTypeUser.lower(user),uniffiCallStatus
    )
})
}

    /**
     * The same with another policy; flows that began under a policy that decides otherwise end.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func withPolicy(policy: Policy)throws  -> Setup  {
    return try  FfiConverterTypeSetup_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_setup_with_policy(
            self.uniffiCloneHandle(),
        FfiConverterTypePolicy_lower(policy),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSetup: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Setup

    public static func lift(_ handle: UInt64) throws -> Setup {
        return Setup(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Setup) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Setup {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Setup, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetup_lift(_ handle: UInt64) throws -> Setup {
    return try FfiConverterTypeSetup.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetup_lower(_ value: Setup) -> UInt64 {
    return FfiConverterTypeSetup.lower(value)
}






/**
 * A user document, read: a person as a directory describes them. Immutable, usable from any thread.
 */
public protocol UserProtocol: AnyObject, Sendable {

    /**
     * Whether each challenge of this person's record needs a new hash, in their order: its parameters
     * are not those of `hashing`, or its pepper is not the newest. None where there is no record that
     * can be read.
     *
     * A verification that succeeds renews what was answered; the other hashes stay, since their
     * answers are not known.
     *
     * # Errors
     *
     * What is wrong with `hashing`.
     */
    func needsRehash(hashing: Hashing) throws  -> [Bool]?

    /**
     * The same person with this record for an enrolment, in place of any other.
     *
     * A text that is no record makes the enrolment malformed, as it would in a user document.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    func withEnrolment(record: EnrolmentRecord) throws  -> User

}
/**
 * A user document, read: a person as a directory describes them. Immutable, usable from any thread.
 */
open class User: UserProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_twogate_mobile_fn_clone_user(self.handle, $0) }
    }
    /**
     * Reads a user document.
     *
     * # Errors
     *
     * All problems of the document at once.
     */
public convenience init(json: JsonText)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeUserError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_constructor_user_new(
        FfiConverterTypeJsonText_lower(json),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_twogate_mobile_fn_free_user(handle, $0) }
    }




    /**
     * Whether each challenge of this person's record needs a new hash, in their order: its parameters
     * are not those of `hashing`, or its pepper is not the newest. None where there is no record that
     * can be read.
     *
     * A verification that succeeds renews what was answered; the other hashes stay, since their
     * answers are not known.
     *
     * # Errors
     *
     * What is wrong with `hashing`.
     */
open func needsRehash(hashing: Hashing)throws  -> [Bool]?  {
    return try  FfiConverterOptionSequenceBool.lift(try rustCallWithError(FfiConverterTypeCallError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_user_needs_rehash(
            self.uniffiCloneHandle(),
        FfiConverterTypeHashing_lower(hashing),uniffiCallStatus
    )
})
}

    /**
     * The same person with this record for an enrolment, in place of any other.
     *
     * A text that is no record makes the enrolment malformed, as it would in a user document.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
open func withEnrolment(record: EnrolmentRecord)throws  -> User  {
    return try  FfiConverterTypeUser_lift(try rustCallWithError(FfiConverterTypeEngineError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_user_with_enrolment(
            self.uniffiCloneHandle(),
        FfiConverterTypeEnrolmentRecord_lower(record),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUser: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = User

    public static func lift(_ handle: UInt64) throws -> User {
        return User(unsafeFromHandle: handle)
    }

    public static func lower(_ value: User) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> User {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: User, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUser_lift(_ handle: UInt64) throws -> User {
    return try FfiConverterTypeUser.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUser_lower(_ value: User) -> UInt64 {
    return FfiConverterTypeUser.lower(value)
}




/**
 * An answer that a person gives to a question of the policy.
 */
public struct Answer {
    /**
     * The question's id.
     */
    public let question: PlainText
    /**
     * The answer as typed.
     */
    public let answer: Secret
    /**
     * The question's text as the person saw it, where it was shown in another language.
     */
    public let shown: PlainText?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question's id.
         */question: PlainText,
        /**
         * The answer as typed.
         */answer: Secret,
        /**
         * The question's text as the person saw it, where it was shown in another language.
         */shown: PlainText? = nil) {
        self.question = question
        self.answer = answer
        self.shown = shown
    }




}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        return
            try Answer(
                question: FfiConverterTypePlainText.read(from: &buf),
                answer: FfiConverterTypeSecret.read(from: &buf),
                shown: FfiConverterOptionTypePlainText.read(from: &buf)
        )
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        FfiConverterTypePlainText.write(value.question, into: &buf)
        FfiConverterTypeSecret.write(value.answer, into: &buf)
        FfiConverterOptionTypePlainText.write(value.shown, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}


/**
 * A question that a person answered, and may be asked.
 */
public struct AnsweredQuestion: Equatable, Hashable {
    /**
     * The question's id.
     */
    public let id: String
    /**
     * Its text, where it is one of the tenant's own.
     */
    public let text: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question's id.
         */id: String,
        /**
         * Its text, where it is one of the tenant's own.
         */text: String?) {
        self.id = id
        self.text = text
    }




}

#if compiler(>=6)
extension AnsweredQuestion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnsweredQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnsweredQuestion {
        return
            try AnsweredQuestion(
                id: FfiConverterString.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: AnsweredQuestion, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnsweredQuestion_lift(_ buf: RustBuffer) throws -> AnsweredQuestion {
    return try FfiConverterTypeAnsweredQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnsweredQuestion_lower(_ value: AnsweredQuestion) -> RustBuffer {
    return FfiConverterTypeAnsweredQuestion.lower(value)
}


/**
 * A question as a page shows it.
 */
public struct AskedQuestion: Equatable, Hashable {
    /**
     * The question's id.
     */
    public let id: String
    /**
     * Its text, where it is one of the tenant's own.
     */
    public let text: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question's id.
         */id: String,
        /**
         * Its text, where it is one of the tenant's own.
         */text: String?) {
        self.id = id
        self.text = text
    }




}

#if compiler(>=6)
extension AskedQuestion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAskedQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskedQuestion {
        return
            try AskedQuestion(
                id: FfiConverterString.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: AskedQuestion, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskedQuestion_lift(_ buf: RustBuffer) throws -> AskedQuestion {
    return try FfiConverterTypeAskedQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskedQuestion_lower(_ value: AskedQuestion) -> RustBuffer {
    return FfiConverterTypeAskedQuestion.lower(value)
}


/**
 * An entry of the audit log in words. Whose it is and when it was is the host's to say.
 */
public struct AuditText: Equatable, Hashable {
    /**
     * What was done.
     */
    public let activity: String
    /**
     * How it came out.
     */
    public let result: String
    /**
     * More about it.
     */
    public let detail: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was done.
         */activity: String,
        /**
         * How it came out.
         */result: String,
        /**
         * More about it.
         */detail: String) {
        self.activity = activity
        self.result = result
        self.detail = detail
    }




}

#if compiler(>=6)
extension AuditText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAuditText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditText {
        return
            try AuditText(
                activity: FfiConverterString.read(from: &buf),
                result: FfiConverterString.read(from: &buf),
                detail: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: AuditText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.activity, into: &buf)
        FfiConverterString.write(value.result, into: &buf)
        FfiConverterString.write(value.detail, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditText_lift(_ buf: RustBuffer) throws -> AuditText {
    return try FfiConverterTypeAuditText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditText_lower(_ value: AuditText) -> RustBuffer {
    return FfiConverterTypeAuditText.lower(value)
}


/**
 * A button with its text.
 */
public struct ButtonText: Equatable, Hashable {
    /**
     * Which.
     */
    public let button: PageButton
    /**
     * What it says.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */button: PageButton,
        /**
         * What it says.
         */text: String) {
        self.button = button
        self.text = text
    }




}

#if compiler(>=6)
extension ButtonText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeButtonText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ButtonText {
        return
            try ButtonText(
                button: FfiConverterTypePageButton.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ButtonText, into buf: inout [UInt8]) {
        FfiConverterTypePageButton.write(value.button, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeButtonText_lift(_ buf: RustBuffer) throws -> ButtonText {
    return try FfiConverterTypeButtonText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeButtonText_lower(_ value: ButtonText) -> RustBuffer {
    return FfiConverterTypeButtonText.lower(value)
}


/**
 * How one check came out.
 */
public struct CheckResult: Equatable, Hashable {
    /**
     * The check.
     */
    public let check: Check
    /**
     * How it came out.
     */
    public let outcome: Outcome
    /**
     * Why it failed.
     */
    public let reason: Reason?
    /**
     * When it will pass by itself.
     */
    public let until: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The check.
         */check: Check,
        /**
         * How it came out.
         */outcome: Outcome,
        /**
         * Why it failed.
         */reason: Reason?,
        /**
         * When it will pass by itself.
         */until: Timestamp?) {
        self.check = check
        self.outcome = outcome
        self.reason = reason
        self.until = until
    }




}

#if compiler(>=6)
extension CheckResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckResult: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckResult {
        return
            try CheckResult(
                check: FfiConverterTypeCheck.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                reason: FfiConverterOptionTypeReason.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: CheckResult, into buf: inout [UInt8]) {
        FfiConverterTypeCheck.write(value.check, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeReason.write(value.reason, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckResult_lift(_ buf: RustBuffer) throws -> CheckResult {
    return try FfiConverterTypeCheckResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckResult_lower(_ value: CheckResult) -> RustBuffer {
    return FfiConverterTypeCheckResult.lower(value)
}


/**
 * A method that may be chosen.
 */
public struct Choice: Equatable, Hashable {
    /**
     * The method.
     */
    public let method: Method
    /**
     * How a phone may be reached.
     */
    public let channels: [Channel]
    /**
     * The destination, masked; absent where the policy shows no hints.
     */
    public let masked: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The method.
         */method: Method,
        /**
         * How a phone may be reached.
         */channels: [Channel],
        /**
         * The destination, masked; absent where the policy shows no hints.
         */masked: String?) {
        self.method = method
        self.channels = channels
        self.masked = masked
    }




}

#if compiler(>=6)
extension Choice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Choice {
        return
            try Choice(
                method: FfiConverterTypeMethod.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                masked: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Choice, into buf: inout [UInt8]) {
        FfiConverterTypeMethod.write(value.method, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterOptionString.write(value.masked, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoice_lift(_ buf: RustBuffer) throws -> Choice {
    return try FfiConverterTypeChoice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoice_lower(_ value: Choice) -> RustBuffer {
    return FfiConverterTypeChoice.lower(value)
}


/**
 * Something that can be chosen.
 */
public struct ChoiceText: Equatable, Hashable {
    /**
     * What the choice is of.
     */
    public let of: ChoiceOf
    /**
     * What its button says.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the choice is of.
         */of: ChoiceOf,
        /**
         * What its button says.
         */text: String) {
        self.of = of
        self.text = text
    }




}

#if compiler(>=6)
extension ChoiceText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChoiceText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChoiceText {
        return
            try ChoiceText(
                of: FfiConverterTypeChoiceOf.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ChoiceText, into buf: inout [UInt8]) {
        FfiConverterTypeChoiceOf.write(value.of, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoiceText_lift(_ buf: RustBuffer) throws -> ChoiceText {
    return try FfiConverterTypeChoiceText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoiceText_lower(_ value: ChoiceText) -> RustBuffer {
    return FfiConverterTypeChoiceText.lower(value)
}


/**
 * What the masks of a decoy are made of, so that they look like those of the host's people.
 */
public struct DecoyLooks: Equatable, Hashable {
    /**
     * Country codes of phone numbers, such as `1` and `44`.
     */
    public let countryCodes: [PlainText]
    /**
     * Domains of e-mail addresses.
     */
    public let emailDomains: [PlainText]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Country codes of phone numbers, such as `1` and `44`.
         */countryCodes: [PlainText],
        /**
         * Domains of e-mail addresses.
         */emailDomains: [PlainText]) {
        self.countryCodes = countryCodes
        self.emailDomains = emailDomains
    }




}

#if compiler(>=6)
extension DecoyLooks: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecoyLooks: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DecoyLooks {
        return
            try DecoyLooks(
                countryCodes: FfiConverterSequenceTypePlainText.read(from: &buf),
                emailDomains: FfiConverterSequenceTypePlainText.read(from: &buf)
        )
    }

    public static func write(_ value: DecoyLooks, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePlainText.write(value.countryCodes, into: &buf)
        FfiConverterSequenceTypePlainText.write(value.emailDomains, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecoyLooks_lift(_ buf: RustBuffer) throws -> DecoyLooks {
    return try FfiConverterTypeDecoyLooks.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecoyLooks_lower(_ value: DecoyLooks) -> RustBuffer {
    return FfiConverterTypeDecoyLooks.lower(value)
}


/**
 * One thing that is wrong with what a person filled in. It names the field and never what stands in
 * it.
 */
public struct DraftProblem: Equatable, Hashable {
    /**
     * Where: a JSON pointer into the draft, such as `/answers/2/answer`.
     */
    public let pointer: String
    /**
     * The same as a field of the registration form; nothing where the pointer leads into none.
     */
    public let field: DraftField?
    /**
     * What: stable over versions and languages.
     */
    public let code: DraftProblemCode
    /**
     * The numbers and the pointer that the code comes with.
     */
    public let args: ProblemArgs
    /**
     * Typing on at the end of the field, or adding an answer, could remove it: a form shows it when
     * the person leaves the field, and any other at once.
     */
    public let unfinished: Bool
    /**
     * The problem in English, for logs; without personal data.
     */
    public let english: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where: a JSON pointer into the draft, such as `/answers/2/answer`.
         */pointer: String,
        /**
         * The same as a field of the registration form; nothing where the pointer leads into none.
         */field: DraftField?,
        /**
         * What: stable over versions and languages.
         */code: DraftProblemCode,
        /**
         * The numbers and the pointer that the code comes with.
         */args: ProblemArgs,
        /**
         * Typing on at the end of the field, or adding an answer, could remove it: a form shows it when
         * the person leaves the field, and any other at once.
         */unfinished: Bool,
        /**
         * The problem in English, for logs; without personal data.
         */english: String) {
        self.pointer = pointer
        self.field = field
        self.code = code
        self.args = args
        self.unfinished = unfinished
        self.english = english
    }




}

#if compiler(>=6)
extension DraftProblem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDraftProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DraftProblem {
        return
            try DraftProblem(
                pointer: FfiConverterString.read(from: &buf),
                field: FfiConverterOptionTypeDraftField.read(from: &buf),
                code: FfiConverterTypeDraftProblemCode.read(from: &buf),
                args: FfiConverterTypeProblemArgs.read(from: &buf),
                unfinished: FfiConverterBool.read(from: &buf),
                english: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: DraftProblem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterOptionTypeDraftField.write(value.field, into: &buf)
        FfiConverterTypeDraftProblemCode.write(value.code, into: &buf)
        FfiConverterTypeProblemArgs.write(value.args, into: &buf)
        FfiConverterBool.write(value.unfinished, into: &buf)
        FfiConverterString.write(value.english, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftProblem_lift(_ buf: RustBuffer) throws -> DraftProblem {
    return try FfiConverterTypeDraftProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftProblem_lower(_ value: DraftProblem) -> RustBuffer {
    return FfiConverterTypeDraftProblem.lower(value)
}


/**
 * An enrolment as a host stores it. It holds no answer, but who has it can guess at answers: it is
 * stored as passwords' hashes are, and never printed.
 *
 * Equal records are equal texts, in every language. A record is only ever stored over the one that it
 * was made from.
 */
public struct EnrolmentRecord: Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
    /**
     * The text to store: JSON, compact.
     */
    public let json: JsonText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The text to store: JSON, compact.
         */json: JsonText) {
        self.json = json
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_enrolmentrecord_uniffi_trait_debug(
            FfiConverterTypeEnrolmentRecord_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_enrolmentrecord_uniffi_trait_display(
            FfiConverterTypeEnrolmentRecord_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension EnrolmentRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEnrolmentRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EnrolmentRecord {
        return
            try EnrolmentRecord(
                json: FfiConverterTypeJsonText.read(from: &buf)
        )
    }

    public static func write(_ value: EnrolmentRecord, into buf: inout [UInt8]) {
        FfiConverterTypeJsonText.write(value.json, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnrolmentRecord_lift(_ buf: RustBuffer) throws -> EnrolmentRecord {
    return try FfiConverterTypeEnrolmentRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnrolmentRecord_lower(_ value: EnrolmentRecord) -> RustBuffer {
    return FfiConverterTypeEnrolmentRecord.lower(value)
}


/**
 * The whole case of one person.
 *
 * `message` is for the claimant, and coarse on purpose; everything else is for administrators
 * and must not be shown to the claimant.
 */
public struct Explanation: Equatable, Hashable {
    /**
     * The answer.
     */
    public let verdict: Verdict
    /**
     * Why not: the first check that failed.
     */
    public let reason: Reason?
    /**
     * The error code of the reason, where it has one.
     */
    public let code: String?
    /**
     * The page for the claimant.
     */
    public let message: MessageId?
    /**
     * The gates: how many are required, and how many there are.
     */
    public let gates: Gates
    /**
     * All seven methods, always in the same order.
     */
    public let methods: [MethodExplanation]
    /**
     * What the person may do; nothing unless allowed.
     */
    public let actions: [Action]
    /**
     * All seven checks, each made by itself, in the order in which they decide.
     */
    public let checks: [CheckResult]
    /**
     * What would turn the verdict to allowed; all of it is needed, and it is enough.
     */
    public let fixes: [Fix]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The answer.
         */verdict: Verdict,
        /**
         * Why not: the first check that failed.
         */reason: Reason?,
        /**
         * The error code of the reason, where it has one.
         */code: String?,
        /**
         * The page for the claimant.
         */message: MessageId?,
        /**
         * The gates: how many are required, and how many there are.
         */gates: Gates,
        /**
         * All seven methods, always in the same order.
         */methods: [MethodExplanation],
        /**
         * What the person may do; nothing unless allowed.
         */actions: [Action],
        /**
         * All seven checks, each made by itself, in the order in which they decide.
         */checks: [CheckResult],
        /**
         * What would turn the verdict to allowed; all of it is needed, and it is enough.
         */fixes: [Fix]) {
        self.verdict = verdict
        self.reason = reason
        self.code = code
        self.message = message
        self.gates = gates
        self.methods = methods
        self.actions = actions
        self.checks = checks
        self.fixes = fixes
    }




}

#if compiler(>=6)
extension Explanation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Explanation {
        return
            try Explanation(
                verdict: FfiConverterTypeVerdict.read(from: &buf),
                reason: FfiConverterOptionTypeReason.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterOptionTypeMessageId.read(from: &buf),
                gates: FfiConverterTypeGates.read(from: &buf),
                methods: FfiConverterSequenceTypeMethodExplanation.read(from: &buf),
                actions: FfiConverterSequenceTypeAction.read(from: &buf),
                checks: FfiConverterSequenceTypeCheckResult.read(from: &buf),
                fixes: FfiConverterSequenceTypeFix.read(from: &buf)
        )
    }

    public static func write(_ value: Explanation, into buf: inout [UInt8]) {
        FfiConverterTypeVerdict.write(value.verdict, into: &buf)
        FfiConverterOptionTypeReason.write(value.reason, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionTypeMessageId.write(value.message, into: &buf)
        FfiConverterTypeGates.write(value.gates, into: &buf)
        FfiConverterSequenceTypeMethodExplanation.write(value.methods, into: &buf)
        FfiConverterSequenceTypeAction.write(value.actions, into: &buf)
        FfiConverterSequenceTypeCheckResult.write(value.checks, into: &buf)
        FfiConverterSequenceTypeFix.write(value.fixes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lift(_ buf: RustBuffer) throws -> Explanation {
    return try FfiConverterTypeExplanation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lower(_ value: Explanation) -> RustBuffer {
    return FfiConverterTypeExplanation.lower(value)
}


/**
 * Something that is filled in.
 */
public struct FieldText: Equatable, Hashable {
    /**
     * The method, in the form of a registration.
     */
    public let method: Method?
    /**
     * The field's name, or the question.
     */
    public let label: String
    /**
     * What to fill in, to be shown beside the field.
     */
    public let note: String?
    /**
     * How far the field is, in the form of a registration.
     */
    public let state: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The method, in the form of a registration.
         */method: Method?,
        /**
         * The field's name, or the question.
         */label: String,
        /**
         * What to fill in, to be shown beside the field.
         */note: String?,
        /**
         * How far the field is, in the form of a registration.
         */state: String?) {
        self.method = method
        self.label = label
        self.note = note
        self.state = state
    }




}

#if compiler(>=6)
extension FieldText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldText {
        return
            try FieldText(
                method: FfiConverterOptionTypeMethod.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                state: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: FieldText, into buf: inout [UInt8]) {
        FfiConverterOptionTypeMethod.write(value.method, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterOptionString.write(value.state, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldText_lift(_ buf: RustBuffer) throws -> FieldText {
    return try FfiConverterTypeFieldText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldText_lower(_ value: FieldText) -> RustBuffer {
    return FfiConverterTypeFieldText.lower(value)
}


/**
 * One change. All of a list are to be carried out; inside one, any `count` of `any_of` will do.
 */
public struct Fix: Equatable, Hashable {
    /**
     * Who carries it out.
     */
    public let actor: Actor
    /**
     * What is done.
     */
    public let action: FixAction
    /**
     * Between what to choose; empty when there is nothing to choose.
     */
    public let anyOf: Choices
    /**
     * How many to choose.
     */
    public let count: UInt8
    /**
     * When waiting is over.
     */
    public let until: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who carries it out.
         */actor: Actor,
        /**
         * What is done.
         */action: FixAction,
        /**
         * Between what to choose; empty when there is nothing to choose.
         */anyOf: Choices,
        /**
         * How many to choose.
         */count: UInt8,
        /**
         * When waiting is over.
         */until: Timestamp?) {
        self.actor = actor
        self.action = action
        self.anyOf = anyOf
        self.count = count
        self.until = until
    }




}

#if compiler(>=6)
extension Fix: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFix: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fix {
        return
            try Fix(
                actor: FfiConverterTypeActor.read(from: &buf),
                action: FfiConverterTypeFixAction.read(from: &buf),
                anyOf: FfiConverterTypeChoices.read(from: &buf),
                count: FfiConverterUInt8.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Fix, into buf: inout [UInt8]) {
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterTypeFixAction.write(value.action, into: &buf)
        FfiConverterTypeChoices.write(value.anyOf, into: &buf)
        FfiConverterUInt8.write(value.count, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFix_lift(_ buf: RustBuffer) throws -> Fix {
    return try FfiConverterTypeFix.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFix_lower(_ value: Fix) -> RustBuffer {
    return FfiConverterTypeFix.lower(value)
}


/**
 * A method in the form.
 */
public struct FormField: Equatable, Hashable {
    /**
     * The method.
     */
    public let method: Method
    /**
     * What the person can do about it.
     */
    public let state: FieldState
    /**
     * What is there, masked; nothing where the person has to enter it, where there is nothing to mask,
     * and when the policy shows no hints.
     */
    public let masked: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The method.
         */method: Method,
        /**
         * What the person can do about it.
         */state: FieldState,
        /**
         * What is there, masked; nothing where the person has to enter it, where there is nothing to mask,
         * and when the policy shows no hints.
         */masked: String?) {
        self.method = method
        self.state = state
        self.masked = masked
    }




}

#if compiler(>=6)
extension FormField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFormField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormField {
        return
            try FormField(
                method: FfiConverterTypeMethod.read(from: &buf),
                state: FfiConverterTypeFieldState.read(from: &buf),
                masked: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: FormField, into buf: inout [UInt8]) {
        FfiConverterTypeMethod.write(value.method, into: &buf)
        FfiConverterTypeFieldState.write(value.state, into: &buf)
        FfiConverterOptionString.write(value.masked, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormField_lift(_ buf: RustBuffer) throws -> FormField {
    return try FfiConverterTypeFormField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormField_lower(_ value: FormField) -> RustBuffer {
    return FfiConverterTypeFormField.lower(value)
}


/**
 * A question to choose.
 */
public struct FormQuestion: Equatable, Hashable {
    /**
     * The id.
     */
    public let id: String
    /**
     * The text of one of the tenant's own, shown as it is in every language; nothing for a predefined
     * one, whose text the catalogue has.
     */
    public let text: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * The text of one of the tenant's own, shown as it is in every language; nothing for a predefined
         * one, whose text the catalogue has.
         */text: String?) {
        self.id = id
        self.text = text
    }




}

#if compiler(>=6)
extension FormQuestion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFormQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormQuestion {
        return
            try FormQuestion(
                id: FfiConverterString.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: FormQuestion, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormQuestion_lift(_ buf: RustBuffer) throws -> FormQuestion {
    return try FfiConverterTypeFormQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormQuestion_lower(_ value: FormQuestion) -> RustBuffer {
    return FfiConverterTypeFormQuestion.lower(value)
}


/**
 * The questions to choose from, and how many to answer.
 */
public struct FormQuestions: Equatable, Hashable {
    /**
     * The questions of the policy, in its order.
     */
    public let choices: [FormQuestion]
    /**
     * How many must be answered.
     */
    public let minimum: UInt8
    /**
     * How many may be answered.
     */
    public let maximum: UInt8

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The questions of the policy, in its order.
         */choices: [FormQuestion],
        /**
         * How many must be answered.
         */minimum: UInt8,
        /**
         * How many may be answered.
         */maximum: UInt8) {
        self.choices = choices
        self.minimum = minimum
        self.maximum = maximum
    }




}

#if compiler(>=6)
extension FormQuestions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFormQuestions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormQuestions {
        return
            try FormQuestions(
                choices: FfiConverterSequenceTypeFormQuestion.read(from: &buf),
                minimum: FfiConverterUInt8.read(from: &buf),
                maximum: FfiConverterUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: FormQuestions, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeFormQuestion.write(value.choices, into: &buf)
        FfiConverterUInt8.write(value.minimum, into: &buf)
        FfiConverterUInt8.write(value.maximum, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormQuestions_lift(_ buf: RustBuffer) throws -> FormQuestions {
    return try FfiConverterTypeFormQuestions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormQuestions_lower(_ value: FormQuestions) -> RustBuffer {
    return FfiConverterTypeFormQuestions.lower(value)
}


/**
 * How many gates are required, by which rules, and how many the person can pass.
 */
public struct Gates: Equatable, Hashable {
    /**
     * Which rules apply.
     */
    public let policy: GatePolicy
    /**
     * How many distinct gates must be passed.
     */
    public let required: UInt8
    /**
     * How many distinct gates the person can pass.
     */
    public let available: UInt8

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which rules apply.
         */policy: GatePolicy,
        /**
         * How many distinct gates must be passed.
         */required: UInt8,
        /**
         * How many distinct gates the person can pass.
         */available: UInt8) {
        self.policy = policy
        self.required = required
        self.available = available
    }




}

#if compiler(>=6)
extension Gates: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGates: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gates {
        return
            try Gates(
                policy: FfiConverterTypeGatePolicy.read(from: &buf),
                required: FfiConverterUInt8.read(from: &buf),
                available: FfiConverterUInt8.read(from: &buf)
        )
    }

    public static func write(_ value: Gates, into buf: inout [UInt8]) {
        FfiConverterTypeGatePolicy.write(value.policy, into: &buf)
        FfiConverterUInt8.write(value.required, into: &buf)
        FfiConverterUInt8.write(value.available, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGates_lift(_ buf: RustBuffer) throws -> Gates {
    return try FfiConverterTypeGates.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGates_lower(_ value: Gates) -> RustBuffer {
    return FfiConverterTypeGates.lower(value)
}


/**
 * How a host hashes answers, with Argon2id: the parameters of new hashes, and its peppers. What is
 * not given is the default.
 */
public struct Hashing {
    /**
     * Memory in KiB: 7,168–65,536.
     */
    public let memoryKiB: UInt32
    /**
     * Passes over the memory: 1–10.
     */
    public let iterations: UInt32
    /**
     * Lanes: 1.
     */
    public let parallelism: UInt32
    /**
     * The newest first: new hashes take that one, the others still verify.
     */
    public let peppers: [Pepper]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Memory in KiB: 7,168–65,536.
         */memoryKiB: UInt32 = UInt32(19456),
        /**
         * Passes over the memory: 1–10.
         */iterations: UInt32 = UInt32(2),
        /**
         * Lanes: 1.
         */parallelism: UInt32 = UInt32(1),
        /**
         * The newest first: new hashes take that one, the others still verify.
         */peppers: [Pepper] = []) {
        self.memoryKiB = memoryKiB
        self.iterations = iterations
        self.parallelism = parallelism
        self.peppers = peppers
    }




}

#if compiler(>=6)
extension Hashing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHashing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Hashing {
        return
            try Hashing(
                memoryKiB: FfiConverterUInt32.read(from: &buf),
                iterations: FfiConverterUInt32.read(from: &buf),
                parallelism: FfiConverterUInt32.read(from: &buf),
                peppers: FfiConverterSequenceTypePepper.read(from: &buf)
        )
    }

    public static func write(_ value: Hashing, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.memoryKiB, into: &buf)
        FfiConverterUInt32.write(value.iterations, into: &buf)
        FfiConverterUInt32.write(value.parallelism, into: &buf)
        FfiConverterSequenceTypePepper.write(value.peppers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHashing_lift(_ buf: RustBuffer) throws -> Hashing {
    return try FfiConverterTypeHashing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHashing_lower(_ value: Hashing) -> RustBuffer {
    return FfiConverterTypeHashing.lower(value)
}


/**
 * A line of a story: one line of text, indented by spaces, empty between sections.
 */
public struct Line: Equatable, Hashable {
    /**
     * How to show it.
     */
    public let style: Style
    /**
     * What to show.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How to show it.
         */style: Style,
        /**
         * What to show.
         */text: String) {
        self.style = style
        self.text = text
    }




}

#if compiler(>=6)
extension Line: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Line {
        return
            try Line(
                style: FfiConverterTypeStyle.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Line, into buf: inout [UInt8]) {
        FfiConverterTypeStyle.write(value.style, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLine_lift(_ buf: RustBuffer) throws -> Line {
    return try FfiConverterTypeLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLine_lower(_ value: Line) -> RustBuffer {
    return FfiConverterTypeLine.lower(value)
}


/**
 * Where a page's links lead. A page reads well without them: then a host makes the links itself, and the
 * texts only speak of them.
 */
public struct Links: Equatable, Hashable {
    /**
     * Where a person registers for password reset.
     */
    public let registration: PlainText?
    /**
     * Where an administrator can be reached: a web or an e-mail address.
     */
    public let contact: PlainText?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where a person registers for password reset.
         */registration: PlainText? = nil,
        /**
         * Where an administrator can be reached: a web or an e-mail address.
         */contact: PlainText? = nil) {
        self.registration = registration
        self.contact = contact
    }




}

#if compiler(>=6)
extension Links: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLinks: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Links {
        return
            try Links(
                registration: FfiConverterOptionTypePlainText.read(from: &buf),
                contact: FfiConverterOptionTypePlainText.read(from: &buf)
        )
    }

    public static func write(_ value: Links, into buf: inout [UInt8]) {
        FfiConverterOptionTypePlainText.write(value.registration, into: &buf)
        FfiConverterOptionTypePlainText.write(value.contact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinks_lift(_ buf: RustBuffer) throws -> Links {
    return try FfiConverterTypeLinks.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLinks_lower(_ value: Links) -> RustBuffer {
    return FfiConverterTypeLinks.lower(value)
}


/**
 * A message to be sent by e-mail: plain text, an empty line between paragraphs. Never printed: a code or
 * somebody's name is in it.
 */
public struct Mail: Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
    /**
     * Its subject.
     */
    public let title: String
    /**
     * Its text.
     */
    public let body: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its subject.
         */title: String,
        /**
         * Its text.
         */body: String) {
        self.title = title
        self.body = body
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_mail_uniffi_trait_debug(
            FfiConverterTypeMail_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_mail_uniffi_trait_display(
            FfiConverterTypeMail_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Mail: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMail: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mail {
        return
            try Mail(
                title: FfiConverterString.read(from: &buf),
                body: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Mail, into buf: inout [UInt8]) {
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.body, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMail_lift(_ buf: RustBuffer) throws -> Mail {
    return try FfiConverterTypeMail.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMail_lower(_ value: Mail) -> RustBuffer {
    return FfiConverterTypeMail.lower(value)
}


/**
 * What somebody has of one method, and whether it may be used.
 */
public struct MethodExplanation: Equatable, Hashable {
    /**
     * The method.
     */
    public let method: Method
    /**
     * Whether it may be used, or what prevents it first.
     */
    public let status: MethodStatus
    /**
     * The value used or, where none serves, the preferred one present.
     */
    public let source: Source?
    /**
     * The person registered that value.
     */
    public let registered: Bool
    /**
     * Everybody in the directory can see that value.
     */
    public let `public`: Bool
    /**
     * Malformed values that were looked at.
     */
    public let rejected: [Source]
    /**
     * How a phone may be reached.
     */
    public let channels: [Channel]
    /**
     * The chosen value, masked; absent when no well-formed one was chosen, and when the policy
     * shows no hints.
     */
    public let masked: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The method.
         */method: Method,
        /**
         * Whether it may be used, or what prevents it first.
         */status: MethodStatus,
        /**
         * The value used or, where none serves, the preferred one present.
         */source: Source?,
        /**
         * The person registered that value.
         */registered: Bool,
        /**
         * Everybody in the directory can see that value.
         */`public`: Bool,
        /**
         * Malformed values that were looked at.
         */rejected: [Source],
        /**
         * How a phone may be reached.
         */channels: [Channel],
        /**
         * The chosen value, masked; absent when no well-formed one was chosen, and when the policy
         * shows no hints.
         */masked: String?) {
        self.method = method
        self.status = status
        self.source = source
        self.registered = registered
        self.`public` = `public`
        self.rejected = rejected
        self.channels = channels
        self.masked = masked
    }




}

#if compiler(>=6)
extension MethodExplanation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMethodExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MethodExplanation {
        return
            try MethodExplanation(
                method: FfiConverterTypeMethod.read(from: &buf),
                status: FfiConverterTypeMethodStatus.read(from: &buf),
                source: FfiConverterOptionTypeSource.read(from: &buf),
                registered: FfiConverterBool.read(from: &buf),
                public: FfiConverterBool.read(from: &buf),
                rejected: FfiConverterSequenceTypeSource.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                masked: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: MethodExplanation, into buf: inout [UInt8]) {
        FfiConverterTypeMethod.write(value.method, into: &buf)
        FfiConverterTypeMethodStatus.write(value.status, into: &buf)
        FfiConverterOptionTypeSource.write(value.source, into: &buf)
        FfiConverterBool.write(value.registered, into: &buf)
        FfiConverterBool.write(value.`public`, into: &buf)
        FfiConverterSequenceTypeSource.write(value.rejected, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterOptionString.write(value.masked, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethodExplanation_lift(_ buf: RustBuffer) throws -> MethodExplanation {
    return try FfiConverterTypeMethodExplanation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethodExplanation_lower(_ value: MethodExplanation) -> RustBuffer {
    return FfiConverterTypeMethodExplanation.lower(value)
}


/**
 * A text in its normal form. Two answers are the same when their normal forms are.
 */
public struct Normalized {
    /**
     * The normal form, in UTF-8; empty where nothing visible is in the text.
     */
    public let text: Secret
    /**
     * How many characters (code points) a person sees in the text, spaces tidied: what the rules on
     * length count.
     */
    public let length: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The normal form, in UTF-8; empty where nothing visible is in the text.
         */text: Secret,
        /**
         * How many characters (code points) a person sees in the text, spaces tidied: what the rules on
         * length count.
         */length: UInt32) {
        self.text = text
        self.length = length
    }




}

#if compiler(>=6)
extension Normalized: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNormalized: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Normalized {
        return
            try Normalized(
                text: FfiConverterTypeSecret.read(from: &buf),
                length: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Normalized, into buf: inout [UInt8]) {
        FfiConverterTypeSecret.write(value.text, into: &buf)
        FfiConverterUInt32.write(value.length, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalized_lift(_ buf: RustBuffer) throws -> Normalized {
    return try FfiConverterTypeNormalized.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalized_lower(_ value: Normalized) -> RustBuffer {
    return FfiConverterTypeNormalized.lower(value)
}


/**
 * A page: plain text, an empty line between paragraphs.
 */
public struct Page: Equatable, Hashable {
    /**
     * What happened, in a few words.
     */
    public let title: String
    /**
     * What that means.
     */
    public let body: String?
    /**
     * The text of the link to an administrator. Without it, the page is not to have that link.
     */
    public let offer: String?
    /**
     * Why it happened, and what the person can do.
     */
    public let solution: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happened, in a few words.
         */title: String,
        /**
         * What that means.
         */body: String?,
        /**
         * The text of the link to an administrator. Without it, the page is not to have that link.
         */offer: String?,
        /**
         * Why it happened, and what the person can do.
         */solution: String?) {
        self.title = title
        self.body = body
        self.offer = offer
        self.solution = solution
    }




}

#if compiler(>=6)
extension Page: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Page {
        return
            try Page(
                title: FfiConverterString.read(from: &buf),
                body: FfiConverterOptionString.read(from: &buf),
                offer: FfiConverterOptionString.read(from: &buf),
                solution: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Page, into buf: inout [UInt8]) {
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterOptionString.write(value.body, into: &buf)
        FfiConverterOptionString.write(value.offer, into: &buf)
        FfiConverterOptionString.write(value.solution, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lift(_ buf: RustBuffer) throws -> Page {
    return try FfiConverterTypePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lower(_ value: Page) -> RustBuffer {
    return FfiConverterTypePage.lower(value)
}


/**
 * One thing that is wrong with a new password. It says nothing of what stands in it but numbers.
 */
public struct PasswordProblem: Equatable, Hashable {
    /**
     * What: stable over versions and languages.
     */
    public let code: PasswordProblemCode
    /**
     * The numbers that the code comes with.
     */
    public let args: ProblemArgs
    /**
     * The problem in English, for logs.
     */
    public let english: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What: stable over versions and languages.
         */code: PasswordProblemCode,
        /**
         * The numbers that the code comes with.
         */args: ProblemArgs,
        /**
         * The problem in English, for logs.
         */english: String) {
        self.code = code
        self.args = args
        self.english = english
    }




}

#if compiler(>=6)
extension PasswordProblem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePasswordProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PasswordProblem {
        return
            try PasswordProblem(
                code: FfiConverterTypePasswordProblemCode.read(from: &buf),
                args: FfiConverterTypeProblemArgs.read(from: &buf),
                english: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PasswordProblem, into buf: inout [UInt8]) {
        FfiConverterTypePasswordProblemCode.write(value.code, into: &buf)
        FfiConverterTypeProblemArgs.write(value.args, into: &buf)
        FfiConverterString.write(value.english, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordProblem_lift(_ buf: RustBuffer) throws -> PasswordProblem {
    return try FfiConverterTypePasswordProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordProblem_lower(_ value: PasswordProblem) -> RustBuffer {
    return FfiConverterTypePasswordProblem.lower(value)
}


/**
 * What a person is told before choosing a password that is held in the cloud.
 */
public struct PasswordRules: Equatable, Hashable {
    /**
     * The fewest code points.
     */
    public let minimum: UInt32
    /**
     * The most code points.
     */
    public let maximum: UInt32
    /**
     * Spaces may be in it.
     */
    public let spaceAllowed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The fewest code points.
         */minimum: UInt32,
        /**
         * The most code points.
         */maximum: UInt32,
        /**
         * Spaces may be in it.
         */spaceAllowed: Bool) {
        self.minimum = minimum
        self.maximum = maximum
        self.spaceAllowed = spaceAllowed
    }




}

#if compiler(>=6)
extension PasswordRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePasswordRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PasswordRules {
        return
            try PasswordRules(
                minimum: FfiConverterUInt32.read(from: &buf),
                maximum: FfiConverterUInt32.read(from: &buf),
                spaceAllowed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PasswordRules, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.minimum, into: &buf)
        FfiConverterUInt32.write(value.maximum, into: &buf)
        FfiConverterBool.write(value.spaceAllowed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordRules_lift(_ buf: RustBuffer) throws -> PasswordRules {
    return try FfiConverterTypePasswordRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordRules_lower(_ value: PasswordRules) -> RustBuffer {
    return FfiConverterTypePasswordRules.lower(value)
}


/**
 * A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
 * at.
 */
public struct Pepper {
    /**
     * The name by which records know it: 1–8 bytes, no secret.
     */
    public let keyId: Data
    /**
     * 1–1,024 bytes.
     */
    public let secret: Secret

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name by which records know it: 1–8 bytes, no secret.
         */keyId: Data,
        /**
         * 1–1,024 bytes.
         */secret: Secret) {
        self.keyId = keyId
        self.secret = secret
    }




}

#if compiler(>=6)
extension Pepper: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePepper: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Pepper {
        return
            try Pepper(
                keyId: FfiConverterData.read(from: &buf),
                secret: FfiConverterTypeSecret.read(from: &buf)
        )
    }

    public static func write(_ value: Pepper, into buf: inout [UInt8]) {
        FfiConverterData.write(value.keyId, into: &buf)
        FfiConverterTypeSecret.write(value.secret, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePepper_lift(_ buf: RustBuffer) throws -> Pepper {
    return try FfiConverterTypePepper.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePepper_lower(_ value: Pepper) -> RustBuffer {
    return FfiConverterTypePepper.lower(value)
}


/**
 * A predefined security question.
 */
public struct PredefinedQuestion: Equatable, Hashable {
    /**
     * What policies and enrolments call it: stable whatever becomes of the text.
     */
    public let id: String
    /**
     * The question in English.
     */
    public let english: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What policies and enrolments call it: stable whatever becomes of the text.
         */id: String,
        /**
         * The question in English.
         */english: String) {
        self.id = id
        self.english = english
    }




}

#if compiler(>=6)
extension PredefinedQuestion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePredefinedQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PredefinedQuestion {
        return
            try PredefinedQuestion(
                id: FfiConverterString.read(from: &buf),
                english: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PredefinedQuestion, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.english, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePredefinedQuestion_lift(_ buf: RustBuffer) throws -> PredefinedQuestion {
    return try FfiConverterTypePredefinedQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePredefinedQuestion_lower(_ value: PredefinedQuestion) -> RustBuffer {
    return FfiConverterTypePredefinedQuestion.lower(value)
}


/**
 * One thing that is wrong with a document.
 */
public struct Problem: Equatable, Hashable {
    /**
     * Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
     */
    public let pointer: String
    /**
     * What: stable over versions and languages.
     */
    public let code: ProblemCode
    /**
     * The numbers and the pointer that the code comes with.
     */
    public let args: ProblemArgs
    /**
     * The problem in English, for logs; without personal data.
     */
    public let english: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
         */pointer: String,
        /**
         * What: stable over versions and languages.
         */code: ProblemCode,
        /**
         * The numbers and the pointer that the code comes with.
         */args: ProblemArgs,
        /**
         * The problem in English, for logs; without personal data.
         */english: String) {
        self.pointer = pointer
        self.code = code
        self.args = args
        self.english = english
    }




}

#if compiler(>=6)
extension Problem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Problem {
        return
            try Problem(
                pointer: FfiConverterString.read(from: &buf),
                code: FfiConverterTypeProblemCode.read(from: &buf),
                args: FfiConverterTypeProblemArgs.read(from: &buf),
                english: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Problem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterTypeProblemCode.write(value.code, into: &buf)
        FfiConverterTypeProblemArgs.write(value.args, into: &buf)
        FfiConverterString.write(value.english, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lift(_ buf: RustBuffer) throws -> Problem {
    return try FfiConverterTypeProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lower(_ value: Problem) -> RustBuffer {
    return FfiConverterTypeProblem.lower(value)
}


/**
 * What a code comes with; which of these is fixed by the code.
 */
public struct ProblemArgs: Equatable, Hashable {
    /**
     * The least that would do.
     */
    public let minimum: Int64?
    /**
     * The most that would do.
     */
    public let maximum: Int64?
    /**
     * What there is.
     */
    public let actual: Int64?
    /**
     * The pointer of the value that this one repeats or conflicts with.
     */
    public let other: String?
    /**
     * The line of a text that is no JSON, from 1.
     */
    public let line: Int64?
    /**
     * The column of a text that is no JSON, from 1.
     */
    public let column: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The least that would do.
         */minimum: Int64?,
        /**
         * The most that would do.
         */maximum: Int64?,
        /**
         * What there is.
         */actual: Int64?,
        /**
         * The pointer of the value that this one repeats or conflicts with.
         */other: String?,
        /**
         * The line of a text that is no JSON, from 1.
         */line: Int64?,
        /**
         * The column of a text that is no JSON, from 1.
         */column: Int64?) {
        self.minimum = minimum
        self.maximum = maximum
        self.actual = actual
        self.other = other
        self.line = line
        self.column = column
    }




}

#if compiler(>=6)
extension ProblemArgs: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProblemArgs: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProblemArgs {
        return
            try ProblemArgs(
                minimum: FfiConverterOptionInt64.read(from: &buf),
                maximum: FfiConverterOptionInt64.read(from: &buf),
                actual: FfiConverterOptionInt64.read(from: &buf),
                other: FfiConverterOptionString.read(from: &buf),
                line: FfiConverterOptionInt64.read(from: &buf),
                column: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ProblemArgs, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.minimum, into: &buf)
        FfiConverterOptionInt64.write(value.maximum, into: &buf)
        FfiConverterOptionInt64.write(value.actual, into: &buf)
        FfiConverterOptionString.write(value.other, into: &buf)
        FfiConverterOptionInt64.write(value.line, into: &buf)
        FfiConverterOptionInt64.write(value.column, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblemArgs_lift(_ buf: RustBuffer) throws -> ProblemArgs {
    return try FfiConverterTypeProblemArgs.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblemArgs_lower(_ value: ProblemArgs) -> RustBuffer {
    return FfiConverterTypeProblemArgs.lower(value)
}


/**
 * All that a page needs.
 */
public struct Prompt: Equatable, Hashable {
    /**
     * What is shown.
     */
    public let kind: PromptKind
    /**
     * The number of the gate that is being proved; the last one afterwards.
     */
    public let gate: UInt8
    /**
     * How many gates are required.
     */
    public let gates: UInt8
    /**
     * Whether an administrator can be asked from here.
     */
    public let contact: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is shown.
         */kind: PromptKind,
        /**
         * The number of the gate that is being proved; the last one afterwards.
         */gate: UInt8,
        /**
         * How many gates are required.
         */gates: UInt8,
        /**
         * Whether an administrator can be asked from here.
         */contact: Bool) {
        self.kind = kind
        self.gate = gate
        self.gates = gates
        self.contact = contact
    }




}

#if compiler(>=6)
extension Prompt: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePrompt: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Prompt {
        return
            try Prompt(
                kind: FfiConverterTypePromptKind.read(from: &buf),
                gate: FfiConverterUInt8.read(from: &buf),
                gates: FfiConverterUInt8.read(from: &buf),
                contact: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Prompt, into buf: inout [UInt8]) {
        FfiConverterTypePromptKind.write(value.kind, into: &buf)
        FfiConverterUInt8.write(value.gate, into: &buf)
        FfiConverterUInt8.write(value.gates, into: &buf)
        FfiConverterBool.write(value.contact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrompt_lift(_ buf: RustBuffer) throws -> Prompt {
    return try FfiConverterTypePrompt.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrompt_lower(_ value: Prompt) -> RustBuffer {
    return FfiConverterTypePrompt.lower(value)
}


/**
 * What a page of a flow says. What it shows besides, such as a masked address or the number for an app, is
 * in the texts where it belongs.
 */
public struct PromptPage: Equatable, Hashable {
    /**
     * What the page is about, in a few words.
     */
    public let title: String
    /**
     * Which proof of how many this is, while one is being asked for.
     */
    public let progress: String?
    /**
     * What to do, a paragraph each.
     */
    public let body: [String]
    /**
     * What can be chosen, in the prompt's order.
     */
    public let choices: [ChoiceText]
    /**
     * What is to be filled in, in the order in which a step takes it; in a registration, the fields of the
     * form.
     */
    public let fields: [FieldText]
    /**
     * The buttons of the page, the main one first.
     */
    public let buttons: [ButtonText]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the page is about, in a few words.
         */title: String,
        /**
         * Which proof of how many this is, while one is being asked for.
         */progress: String?,
        /**
         * What to do, a paragraph each.
         */body: [String],
        /**
         * What can be chosen, in the prompt's order.
         */choices: [ChoiceText],
        /**
         * What is to be filled in, in the order in which a step takes it; in a registration, the fields of the
         * form.
         */fields: [FieldText],
        /**
         * The buttons of the page, the main one first.
         */buttons: [ButtonText]) {
        self.title = title
        self.progress = progress
        self.body = body
        self.choices = choices
        self.fields = fields
        self.buttons = buttons
    }




}

#if compiler(>=6)
extension PromptPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePromptPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromptPage {
        return
            try PromptPage(
                title: FfiConverterString.read(from: &buf),
                progress: FfiConverterOptionString.read(from: &buf),
                body: FfiConverterSequenceString.read(from: &buf),
                choices: FfiConverterSequenceTypeChoiceText.read(from: &buf),
                fields: FfiConverterSequenceTypeFieldText.read(from: &buf),
                buttons: FfiConverterSequenceTypeButtonText.read(from: &buf)
        )
    }

    public static func write(_ value: PromptPage, into buf: inout [UInt8]) {
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterOptionString.write(value.progress, into: &buf)
        FfiConverterSequenceString.write(value.body, into: &buf)
        FfiConverterSequenceTypeChoiceText.write(value.choices, into: &buf)
        FfiConverterSequenceTypeFieldText.write(value.fields, into: &buf)
        FfiConverterSequenceTypeButtonText.write(value.buttons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromptPage_lift(_ buf: RustBuffer) throws -> PromptPage {
    return try FfiConverterTypePromptPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromptPage_lower(_ value: PromptPage) -> RustBuffer {
    return FfiConverterTypePromptPage.lower(value)
}


/**
 * A mailbox to which the host sends word of a reset. Never printed: the address is somebody's.
 */
public struct Recipient: Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
    /**
     * The address, as the directory has it.
     */
    public let address: String
    /**
     * As whom its owner is told: what the message says depends on it.
     */
    public let kind: RecipientKind

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The address, as the directory has it.
         */address: String,
        /**
         * As whom its owner is told: what the message says depends on it.
         */kind: RecipientKind) {
        self.address = address
        self.kind = kind
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_recipient_uniffi_trait_debug(
            FfiConverterTypeRecipient_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_recipient_uniffi_trait_display(
            FfiConverterTypeRecipient_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Recipient: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecipient: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Recipient {
        return
            try Recipient(
                address: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeRecipientKind.read(from: &buf)
        )
    }

    public static func write(_ value: Recipient, into buf: inout [UInt8]) {
        FfiConverterString.write(value.address, into: &buf)
        FfiConverterTypeRecipientKind.write(value.kind, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lift(_ buf: RustBuffer) throws -> Recipient {
    return try FfiConverterTypeRecipient.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lower(_ value: Recipient) -> RustBuffer {
    return FfiConverterTypeRecipient.lower(value)
}


/**
 * What a person has typed into the registration form so far. A field that is absent or empty is not
 * filled in.
 */
public struct RegistrationDraft: CustomDebugStringConvertible, CustomStringConvertible {
    /**
     * The phone number.
     */
    public let authenticationPhone: PlainText?
    /**
     * The e-mail address.
     */
    public let authenticationEmail: PlainText?
    /**
     * The office phone, which nobody can set but an administrator.
     */
    public let officePhone: PlainText?
    /**
     * The answers to security questions.
     */
    public let answers: [Answer]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The phone number.
         */authenticationPhone: PlainText? = nil,
        /**
         * The e-mail address.
         */authenticationEmail: PlainText? = nil,
        /**
         * The office phone, which nobody can set but an administrator.
         */officePhone: PlainText? = nil,
        /**
         * The answers to security questions.
         */answers: [Answer] = []) {
        self.authenticationPhone = authenticationPhone
        self.authenticationEmail = authenticationEmail
        self.officePhone = officePhone
        self.answers = answers
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_registrationdraft_uniffi_trait_debug(
            FfiConverterTypeRegistrationDraft_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_registrationdraft_uniffi_trait_display(
            FfiConverterTypeRegistrationDraft_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RegistrationDraft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegistrationDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegistrationDraft {
        return
            try RegistrationDraft(
                authenticationPhone: FfiConverterOptionTypePlainText.read(from: &buf),
                authenticationEmail: FfiConverterOptionTypePlainText.read(from: &buf),
                officePhone: FfiConverterOptionTypePlainText.read(from: &buf),
                answers: FfiConverterSequenceTypeAnswer.read(from: &buf)
        )
    }

    public static func write(_ value: RegistrationDraft, into buf: inout [UInt8]) {
        FfiConverterOptionTypePlainText.write(value.authenticationPhone, into: &buf)
        FfiConverterOptionTypePlainText.write(value.authenticationEmail, into: &buf)
        FfiConverterOptionTypePlainText.write(value.officePhone, into: &buf)
        FfiConverterSequenceTypeAnswer.write(value.answers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationDraft_lift(_ buf: RustBuffer) throws -> RegistrationDraft {
    return try FfiConverterTypeRegistrationDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationDraft_lower(_ value: RegistrationDraft) -> RustBuffer {
    return FfiConverterTypeRegistrationDraft.lower(value)
}


/**
 * All that an app needs to draw the registration form of one person.
 */
public struct RegistrationForm: Equatable, Hashable {
    /**
     * How many gates a reset will ask for, so how many must be registered.
     */
    public let required: UInt8
    /**
     * How many gates are registered, the office phone that an administrator set among them.
     */
    public let registered: UInt8
    /**
     * The methods that the person can do something about, or see, in the order of methods.
     */
    public let fields: [FormField]
    /**
     * The questions to choose from, where questions are asked.
     */
    public let questions: FormQuestions?
    /**
     * The phone number will be published in the directory, and the form says so first.
     */
    public let publishesPhone: Bool
    /**
     * Just enough is registered, and more could be: the form advises it.
     */
    public let suggestMore: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many gates a reset will ask for, so how many must be registered.
         */required: UInt8,
        /**
         * How many gates are registered, the office phone that an administrator set among them.
         */registered: UInt8,
        /**
         * The methods that the person can do something about, or see, in the order of methods.
         */fields: [FormField],
        /**
         * The questions to choose from, where questions are asked.
         */questions: FormQuestions?,
        /**
         * The phone number will be published in the directory, and the form says so first.
         */publishesPhone: Bool,
        /**
         * Just enough is registered, and more could be: the form advises it.
         */suggestMore: Bool) {
        self.required = required
        self.registered = registered
        self.fields = fields
        self.questions = questions
        self.publishesPhone = publishesPhone
        self.suggestMore = suggestMore
    }




}

#if compiler(>=6)
extension RegistrationForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegistrationForm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegistrationForm {
        return
            try RegistrationForm(
                required: FfiConverterUInt8.read(from: &buf),
                registered: FfiConverterUInt8.read(from: &buf),
                fields: FfiConverterSequenceTypeFormField.read(from: &buf),
                questions: FfiConverterOptionTypeFormQuestions.read(from: &buf),
                publishesPhone: FfiConverterBool.read(from: &buf),
                suggestMore: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: RegistrationForm, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.required, into: &buf)
        FfiConverterUInt8.write(value.registered, into: &buf)
        FfiConverterSequenceTypeFormField.write(value.fields, into: &buf)
        FfiConverterOptionTypeFormQuestions.write(value.questions, into: &buf)
        FfiConverterBool.write(value.publishesPhone, into: &buf)
        FfiConverterBool.write(value.suggestMore, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationForm_lift(_ buf: RustBuffer) throws -> RegistrationForm {
    return try FfiConverterTypeRegistrationForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationForm_lower(_ value: RegistrationForm) -> RustBuffer {
    return FfiConverterTypeRegistrationForm.lower(value)
}


/**
 * How things stand at a step: read afresh before every one. It is never printed.
 */
public struct Situation: CustomDebugStringConvertible, CustomStringConvertible {
    /**
     * The person; absent where nobody has the identifier.
     */
    public let user: User?
    /**
     * The text of the ledger, read where it is written; absent where there is none. One that this
     * version does not read makes the step refused.
     */
    public let ledger: JsonText?
    /**
     * The time.
     */
    public let now: Timestamp
    /**
     * 32 bytes from the system's generator, for this step alone.
     */
    public let entropy: Data
    /**
     * When the person signed in who is signed in now; absent where nobody is. A reset does not ask.
     */
    public let signedInAt: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The person; absent where nobody has the identifier.
         */user: User?,
        /**
         * The text of the ledger, read where it is written; absent where there is none. One that this
         * version does not read makes the step refused.
         */ledger: JsonText?,
        /**
         * The time.
         */now: Timestamp,
        /**
         * 32 bytes from the system's generator, for this step alone.
         */entropy: Data,
        /**
         * When the person signed in who is signed in now; absent where nobody is. A reset does not ask.
         */signedInAt: Timestamp? = nil) {
        self.user = user
        self.ledger = ledger
        self.now = now
        self.entropy = entropy
        self.signedInAt = signedInAt
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_situation_uniffi_trait_debug(
            FfiConverterTypeSituation_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_situation_uniffi_trait_display(
            FfiConverterTypeSituation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Situation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSituation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Situation {
        return
            try Situation(
                user: FfiConverterOptionTypeUser.read(from: &buf),
                ledger: FfiConverterOptionTypeJsonText.read(from: &buf),
                now: FfiConverterTypeTimestamp.read(from: &buf),
                entropy: FfiConverterData.read(from: &buf),
                signedInAt: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: Situation, into buf: inout [UInt8]) {
        FfiConverterOptionTypeUser.write(value.user, into: &buf)
        FfiConverterOptionTypeJsonText.write(value.ledger, into: &buf)
        FfiConverterTypeTimestamp.write(value.now, into: &buf)
        FfiConverterData.write(value.entropy, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.signedInAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSituation_lift(_ buf: RustBuffer) throws -> Situation {
    return try FfiConverterTypeSituation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSituation_lower(_ value: Situation) -> RustBuffer {
    return FfiConverterTypeSituation.lower(value)
}


/**
 * A key under which flows are sealed and codes are hashed.
 */
public struct StateKey {
    /**
     * The name by which sealed flows know it: 1–8 bytes, no secret.
     */
    public let id: Data
    /**
     * 32 bytes.
     */
    public let key: Secret

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name by which sealed flows know it: 1–8 bytes, no secret.
         */id: Data,
        /**
         * 32 bytes.
         */key: Secret) {
        self.id = id
        self.key = key
    }




}

#if compiler(>=6)
extension StateKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStateKey: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StateKey {
        return
            try StateKey(
                id: FfiConverterData.read(from: &buf),
                key: FfiConverterTypeSecret.read(from: &buf)
        )
    }

    public static func write(_ value: StateKey, into buf: inout [UInt8]) {
        FfiConverterData.write(value.id, into: &buf)
        FfiConverterTypeSecret.write(value.key, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateKey_lift(_ buf: RustBuffer) throws -> StateKey {
    return try FfiConverterTypeStateKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateKey_lower(_ value: StateKey) -> RustBuffer {
    return FfiConverterTypeStateKey.lower(value)
}


/**
 * What a step gives.
 */
public struct Transition {
    /**
     * The flow as it is now.
     */
    public let flow: Flow
    /**
     * What became of the event.
     */
    public let outcome: FlowOutcome
    /**
     * What the host does, in this order, also on refusal. Where `saveLedger` fails because somebody
     * else saved meanwhile, this step never was: read the ledger again and repeat it on the old flow.
     */
    public let effects: [Effect]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The flow as it is now.
         */flow: Flow,
        /**
         * What became of the event.
         */outcome: FlowOutcome,
        /**
         * What the host does, in this order, also on refusal. Where `saveLedger` fails because somebody
         * else saved meanwhile, this step never was: read the ledger again and repeat it on the old flow.
         */effects: [Effect]) {
        self.flow = flow
        self.outcome = outcome
        self.effects = effects
    }




}

#if compiler(>=6)
extension Transition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTransition: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Transition {
        return
            try Transition(
                flow: FfiConverterTypeFlow.read(from: &buf),
                outcome: FfiConverterTypeFlowOutcome.read(from: &buf),
                effects: FfiConverterSequenceTypeEffect.read(from: &buf)
        )
    }

    public static func write(_ value: Transition, into buf: inout [UInt8]) {
        FfiConverterTypeFlow.write(value.flow, into: &buf)
        FfiConverterTypeFlowOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeEffect.write(value.effects, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTransition_lift(_ buf: RustBuffer) throws -> Transition {
    return try FfiConverterTypeTransition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTransition_lower(_ value: Transition) -> RustBuffer {
    return FfiConverterTypeTransition.lower(value)
}


/**
 * What an allowed person may do.
 */

public enum Action: Equatable, Hashable, CaseIterable {

    /**
     * Set a new password.
     */
    case resetPassword
    /**
     * Unlock the account and keep the password.
     */
    case unlockAccount





}

#if compiler(>=6)
extension Action: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAction: FfiConverterRustBuffer {
    typealias SwiftType = Action

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Action {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .resetPassword

        case 2: return .unlockAccount

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Action, into buf: inout [UInt8]) {
        switch value {


        case .resetPassword:
            writeInt(&buf, Int32(1))


        case .unlockAccount:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAction_lift(_ buf: RustBuffer) throws -> Action {
    return try FfiConverterTypeAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAction_lower(_ value: Action) -> RustBuffer {
    return FfiConverterTypeAction.lower(value)
}



/**
 * Who carries out a fix.
 */

public enum Actor: Equatable, Hashable, CaseIterable {

    /**
     * The person, once signed in again.
     */
    case user
    /**
     * An administrator.
     */
    case administrator
    /**
     * Nobody in particular: time does it.
     */
    case anyone





}

#if compiler(>=6)
extension Actor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActor: FfiConverterRustBuffer {
    typealias SwiftType = Actor

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Actor {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .user

        case 2: return .administrator

        case 3: return .anyone

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Actor, into buf: inout [UInt8]) {
        switch value {


        case .user:
            writeInt(&buf, Int32(1))


        case .administrator:
            writeInt(&buf, Int32(2))


        case .anyone:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActor_lift(_ buf: RustBuffer) throws -> Actor {
    return try FfiConverterTypeActor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActor_lower(_ value: Actor) -> RustBuffer {
    return FfiConverterTypeActor.lower(value)
}



/**
 * Nobody was enrolled.
 */
public
enum AnswersError: Swift.Error, Equatable, Hashable {



    /**
     * The answers do not hold.
     */
    case Invalid(
        /**
         * All problems of the answers, by pointer and code; at least one.
         */problems: [DraftProblem]
    )
    /**
     * The call could not be carried out.
     */
    case Call(
        /**
         * Why not.
         */reason: CallError
    )




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_answerserror_uniffi_trait_display(
            FfiConverterTypeAnswersError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension AnswersError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswersError: FfiConverterRustBuffer {
    typealias SwiftType = AnswersError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnswersError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Invalid(
            problems: try FfiConverterSequenceTypeDraftProblem.read(from: &buf)
            )
        case 2: return .Call(
            reason: try FfiConverterTypeCallError.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AnswersError, into buf: inout [UInt8]) {
        switch value {





        case let .Invalid(problems):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeDraftProblem.write(problems, into: &buf)


        case let .Call(reason):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCallError.write(reason, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswersError_lift(_ buf: RustBuffer) throws -> AnswersError {
    return try FfiConverterTypeAnswersError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswersError_lower(_ value: AnswersError) -> RustBuffer {
    return FfiConverterTypeAnswersError.lower(value)
}


/**
 * An activity of the audit log.
 */

public enum AuditActivity: Equatable, Hashable, CaseIterable {

    /**
     * A step of a flow.
     */
    case flowProgress
    /**
     * A password was reset, or not.
     */
    case resetPassword
    /**
     * An account was unlocked, or not.
     */
    case unlockAccount
    /**
     * Somebody has tried too often.
     */
    case blocked
    /**
     * A person has registered.
     */
    case registered
    /**
     * A registration began, or could not.
     */
    case startedRegistration
    /**
     * A person will register another time.
     */
    case canceledRegistration
    /**
     * Something was registered.
     */
    case registeredMethod
    /**
     * Something registered was removed.
     */
    case deletedMethod
    /**
     * A person has confirmed what is registered.
     */
    case reviewedMethods





}

#if compiler(>=6)
extension AuditActivity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAuditActivity: FfiConverterRustBuffer {
    typealias SwiftType = AuditActivity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditActivity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .flowProgress

        case 2: return .resetPassword

        case 3: return .unlockAccount

        case 4: return .blocked

        case 5: return .registered

        case 6: return .startedRegistration

        case 7: return .canceledRegistration

        case 8: return .registeredMethod

        case 9: return .deletedMethod

        case 10: return .reviewedMethods

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AuditActivity, into buf: inout [UInt8]) {
        switch value {


        case .flowProgress:
            writeInt(&buf, Int32(1))


        case .resetPassword:
            writeInt(&buf, Int32(2))


        case .unlockAccount:
            writeInt(&buf, Int32(3))


        case .blocked:
            writeInt(&buf, Int32(4))


        case .registered:
            writeInt(&buf, Int32(5))


        case .startedRegistration:
            writeInt(&buf, Int32(6))


        case .canceledRegistration:
            writeInt(&buf, Int32(7))


        case .registeredMethod:
            writeInt(&buf, Int32(8))


        case .deletedMethod:
            writeInt(&buf, Int32(9))


        case .reviewedMethods:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditActivity_lift(_ buf: RustBuffer) throws -> AuditActivity {
    return try FfiConverterTypeAuditActivity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditActivity_lower(_ value: AuditActivity) -> RustBuffer {
    return FfiConverterTypeAuditActivity.lower(value)
}



/**
 * How an activity of the audit log came out.
 */

public enum AuditResult: Equatable, Hashable, CaseIterable {

    /**
     * It succeeded.
     */
    case success
    /**
     * It failed.
     */
    case failure





}

#if compiler(>=6)
extension AuditResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAuditResult: FfiConverterRustBuffer {
    typealias SwiftType = AuditResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .success

        case 2: return .failure

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AuditResult, into buf: inout [UInt8]) {
        switch value {


        case .success:
            writeInt(&buf, Int32(1))


        case .failure:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditResult_lift(_ buf: RustBuffer) throws -> AuditResult {
    return try FfiConverterTypeAuditResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAuditResult_lower(_ value: AuditResult) -> RustBuffer {
    return FfiConverterTypeAuditResult.lower(value)
}



/**
 * What is wrong with a call: for whoever wrote the host, never for the person.
 */
public
enum CallError: Swift.Error, Equatable, Hashable, CaseIterable {



    /**
     * The entropy is not 32 bytes, or all zeros: nobody drew it.
     */
    case NoEntropy
    /**
     * A parameter of Argon2id or a pepper is out of bounds, two peppers have one name, or the person has none.
     */
    case BadParameters
    /**
     * The record was made with a pepper that the host did not give.
     */
    case UnknownPepper
    /**
     * There was no memory to hash in; nothing was compared.
     */
    case OutOfMemory
    /**
     * Only the summary of an enrolment was given, and without its questions the gates do not suffice.
     */
    case Summary
    /**
     * A sealed flow is not one that these keys open.
     */
    case WrongKey
    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_callerror_uniffi_trait_display(
            FfiConverterTypeCallError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension CallError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallError: FfiConverterRustBuffer {
    typealias SwiftType = CallError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .NoEntropy
        case 2: return .BadParameters
        case 3: return .UnknownPepper
        case 4: return .OutOfMemory
        case 5: return .Summary
        case 6: return .WrongKey
        case 7: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallError, into buf: inout [UInt8]) {
        switch value {





        case .NoEntropy:
            writeInt(&buf, Int32(1))


        case .BadParameters:
            writeInt(&buf, Int32(2))


        case .UnknownPepper:
            writeInt(&buf, Int32(3))


        case .OutOfMemory:
            writeInt(&buf, Int32(4))


        case .Summary:
            writeInt(&buf, Int32(5))


        case .WrongKey:
            writeInt(&buf, Int32(6))


        case .Internal:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallError_lift(_ buf: RustBuffer) throws -> CallError {
    return try FfiConverterTypeCallError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallError_lower(_ value: CallError) -> RustBuffer {
    return FfiConverterTypeCallError.lower(value)
}


/**
 * How a phone is reached.
 */

public enum Channel: Equatable, Hashable, CaseIterable {

    /**
     * A text message.
     */
    case text
    /**
     * A voice call.
     */
    case call





}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text

        case 2: return .call

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {


        case .text:
            writeInt(&buf, Int32(1))


        case .call:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}



/**
 * A check of the decision, in the order in which checks are made.
 */

public enum Check: Equatable, Hashable, CaseIterable {

    /**
     * Is the account enabled?
     */
    case account
    /**
     * Does this organization decide?
     */
    case organization
    /**
     * Is self-service on for this person?
     */
    case feature
    /**
     * Does a licence include it?
     */
    case license
    /**
     * Can the person pass enough gates?
     */
    case authenticationData
    /**
     * Can the password be written where it is held?
     */
    case passwordSource
    /**
     * Has the person attempts left?
     */
    case throttle





}

#if compiler(>=6)
extension Check: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheck: FfiConverterRustBuffer {
    typealias SwiftType = Check

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Check {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .account

        case 2: return .organization

        case 3: return .feature

        case 4: return .license

        case 5: return .authenticationData

        case 6: return .passwordSource

        case 7: return .throttle

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Check, into buf: inout [UInt8]) {
        switch value {


        case .account:
            writeInt(&buf, Int32(1))


        case .organization:
            writeInt(&buf, Int32(2))


        case .feature:
            writeInt(&buf, Int32(3))


        case .license:
            writeInt(&buf, Int32(4))


        case .authenticationData:
            writeInt(&buf, Int32(5))


        case .passwordSource:
            writeInt(&buf, Int32(6))


        case .throttle:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheck_lift(_ buf: RustBuffer) throws -> Check {
    return try FfiConverterTypeCheck.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheck_lower(_ value: Check) -> RustBuffer {
    return FfiConverterTypeCheck.lower(value)
}



/**
 * What a choice is of: what the next event takes.
 */

public enum ChoiceOf: Equatable, Hashable {

    /**
     * A way to prove who one is.
     */
    case way(
        /**
         * Which.
         */way: Way,
        /**
         * The method of it.
         */method: Method,
        /**
         * How the mobile phone is reached; absent for what is reached in one way only.
         */channel: Channel?
    )
    /**
     * What is to be done.
     */
    case action(
        /**
         * What.
         */action: Action
    )





}

#if compiler(>=6)
extension ChoiceOf: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChoiceOf: FfiConverterRustBuffer {
    typealias SwiftType = ChoiceOf

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChoiceOf {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .way(way: try FfiConverterTypeWay.read(from: &buf), method: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 2: return .action(action: try FfiConverterTypeAction.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChoiceOf, into buf: inout [UInt8]) {
        switch value {


        case let .way(way,method,channel):
            writeInt(&buf, Int32(1))
            FfiConverterTypeWay.write(way, into: &buf)
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .action(action):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAction.write(action, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoiceOf_lift(_ buf: RustBuffer) throws -> ChoiceOf {
    return try FfiConverterTypeChoiceOf.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoiceOf_lower(_ value: ChoiceOf) -> RustBuffer {
    return FfiConverterTypeChoiceOf.lower(value)
}



/**
 * Between what a fix leaves a choice.
 */

public enum Choices: Equatable, Hashable {

    /**
     * Methods; none where the fix leaves no choice.
     */
    case methods(
        /**
         * The methods to choose from.
         */methods: [Method]
    )
    /**
     * Licences.
     */
    case licenses(
        /**
         * The licences to choose from.
         */licenses: [License]
    )





}

#if compiler(>=6)
extension Choices: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChoices: FfiConverterRustBuffer {
    typealias SwiftType = Choices

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Choices {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .methods(methods: try FfiConverterSequenceTypeMethod.read(from: &buf)
        )

        case 2: return .licenses(licenses: try FfiConverterSequenceTypeLicense.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Choices, into buf: inout [UInt8]) {
        switch value {


        case let .methods(methods):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeMethod.write(methods, into: &buf)


        case let .licenses(licenses):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeLicense.write(licenses, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoices_lift(_ buf: RustBuffer) throws -> Choices {
    return try FfiConverterTypeChoices.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoices_lower(_ value: Choices) -> RustBuffer {
    return FfiConverterTypeChoices.lower(value)
}



/**
 * Where "contact your administrator" leads. Never printed: an address is somebody's.
 */

public enum Contact: Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {

    /**
     * To a page of the organization.
     */
    case url(
        /**
         * An https address.
         */url: String
    )
    /**
     * To a mailbox of the organization.
     */
    case email(
        /**
         * Its address.
         */address: String
    )
    /**
     * To administrators: the host sends them a message.
     */
    case addresses(
        /**
         * At most 100; none where nobody can be reached.
         */addresses: [String]
    )





// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_contact_uniffi_trait_debug(
            FfiConverterTypeContact_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(
            FfiConverterTypeContact_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Contact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContact: FfiConverterRustBuffer {
    typealias SwiftType = Contact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Contact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .url(url: try FfiConverterString.read(from: &buf)
        )

        case 2: return .email(address: try FfiConverterString.read(from: &buf)
        )

        case 3: return .addresses(addresses: try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Contact, into buf: inout [UInt8]) {
        switch value {


        case let .url(url):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(url, into: &buf)


        case let .email(address):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(address, into: &buf)


        case let .addresses(addresses):
            writeInt(&buf, Int32(3))
            FfiConverterSequenceString.write(addresses, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lift(_ buf: RustBuffer) throws -> Contact {
    return try FfiConverterTypeContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lower(_ value: Contact) -> RustBuffer {
    return FfiConverterTypeContact.lower(value)
}



/**
 * What a ledger counts.
 */

public enum Counter: Equatable, Hashable, CaseIterable {

    /**
     * Proofs of any kind; a full one is the account block.
     */
    case account
    /**
     * Phone numbers typed.
     */
    case phoneNumber
    /**
     * Text messages to the mobile phone.
     */
    case mobileText
    /**
     * Calls to the mobile phone.
     */
    case mobileCall
    /**
     * Calls to the office phone.
     */
    case officeCall
    /**
     * E-mails with a code.
     */
    case email
    /**
     * Sets of answers to security questions.
     */
    case securityQuestions
    /**
     * Codes and approvals of an authenticator app.
     */
    case app
    /**
     * Mails that tell of an attempt.
     */
    case notice
    /**
     * Mails to an administrator.
     */
    case contact
    /**
     * Codes and calls of any kind in a day.
     */
    case messages





}

#if compiler(>=6)
extension Counter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCounter: FfiConverterRustBuffer {
    typealias SwiftType = Counter

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Counter {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .account

        case 2: return .phoneNumber

        case 3: return .mobileText

        case 4: return .mobileCall

        case 5: return .officeCall

        case 6: return .email

        case 7: return .securityQuestions

        case 8: return .app

        case 9: return .notice

        case 10: return .contact

        case 11: return .messages

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Counter, into buf: inout [UInt8]) {
        switch value {


        case .account:
            writeInt(&buf, Int32(1))


        case .phoneNumber:
            writeInt(&buf, Int32(2))


        case .mobileText:
            writeInt(&buf, Int32(3))


        case .mobileCall:
            writeInt(&buf, Int32(4))


        case .officeCall:
            writeInt(&buf, Int32(5))


        case .email:
            writeInt(&buf, Int32(6))


        case .securityQuestions:
            writeInt(&buf, Int32(7))


        case .app:
            writeInt(&buf, Int32(8))


        case .notice:
            writeInt(&buf, Int32(9))


        case .contact:
            writeInt(&buf, Int32(10))


        case .messages:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCounter_lift(_ buf: RustBuffer) throws -> Counter {
    return try FfiConverterTypeCounter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCounter_lower(_ value: Counter) -> RustBuffer {
    return FfiConverterTypeCounter.lower(value)
}



/**
 * The direction that texts run in.
 */

public enum Direction: Equatable, Hashable, CaseIterable {

    /**
     * From left to right.
     */
    case leftToRight
    /**
     * From right to left.
     */
    case rightToLeft





}

#if compiler(>=6)
extension Direction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDirection: FfiConverterRustBuffer {
    typealias SwiftType = Direction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Direction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .leftToRight

        case 2: return .rightToLeft

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Direction, into buf: inout [UInt8]) {
        switch value {


        case .leftToRight:
            writeInt(&buf, Int32(1))


        case .rightToLeft:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirection_lift(_ buf: RustBuffer) throws -> Direction {
    return try FfiConverterTypeDirection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDirection_lower(_ value: Direction) -> RustBuffer {
    return FfiConverterTypeDirection.lower(value)
}



/**
 * What people learn about accounts that are not theirs.
 */

public enum Disclosure: Equatable, Hashable, CaseIterable {

    /**
     * Nothing: an identifier that nobody has, or that may not reset, goes through steps that look
     * like anybody's.
     */
    case conceal
    /**
     * Who may not reset is told so at once.
     */
    case disclose





}

#if compiler(>=6)
extension Disclosure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDisclosure: FfiConverterRustBuffer {
    typealias SwiftType = Disclosure

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Disclosure {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .conceal

        case 2: return .disclose

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Disclosure, into buf: inout [UInt8]) {
        switch value {


        case .conceal:
            writeInt(&buf, Int32(1))


        case .disclose:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lift(_ buf: RustBuffer) throws -> Disclosure {
    return try FfiConverterTypeDisclosure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lower(_ value: Disclosure) -> RustBuffer {
    return FfiConverterTypeDisclosure.lower(value)
}



/**
 * A field of the registration form.
 */

public enum DraftField: Equatable, Hashable {

    /**
     * The phone number.
     */
    case authenticationPhone
    /**
     * The e-mail address.
     */
    case authenticationEmail
    /**
     * The office phone.
     */
    case officePhone
    /**
     * The answers as a whole.
     */
    case answers
    /**
     * The question chosen for one of the answers, counted from 0.
     */
    case question(
        /**
         * Which answer.
         */index: UInt32
    )
    /**
     * The text of one of the answers, counted from 0.
     */
    case answer(
        /**
         * Which answer.
         */index: UInt32
    )





}

#if compiler(>=6)
extension DraftField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDraftField: FfiConverterRustBuffer {
    typealias SwiftType = DraftField

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DraftField {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .authenticationPhone

        case 2: return .authenticationEmail

        case 3: return .officePhone

        case 4: return .answers

        case 5: return .question(index: try FfiConverterUInt32.read(from: &buf)
        )

        case 6: return .answer(index: try FfiConverterUInt32.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DraftField, into buf: inout [UInt8]) {
        switch value {


        case .authenticationPhone:
            writeInt(&buf, Int32(1))


        case .authenticationEmail:
            writeInt(&buf, Int32(2))


        case .officePhone:
            writeInt(&buf, Int32(3))


        case .answers:
            writeInt(&buf, Int32(4))


        case let .question(index):
            writeInt(&buf, Int32(5))
            FfiConverterUInt32.write(index, into: &buf)


        case let .answer(index):
            writeInt(&buf, Int32(6))
            FfiConverterUInt32.write(index, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftField_lift(_ buf: RustBuffer) throws -> DraftField {
    return try FfiConverterTypeDraftField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftField_lower(_ value: DraftField) -> RustBuffer {
    return FfiConverterTypeDraftField.lower(value)
}



/**
 * What is wrong with a field of a form.
 */

public enum DraftProblemCode: Equatable, Hashable, CaseIterable {

    /**
     * The person is not asked for this.
     */
    case notEnabled
    /**
     * There are too few.
     */
    case tooFew
    /**
     * There are too many.
     */
    case tooMany
    /**
     * The policy has no such question.
     */
    case unknownQuestion
    /**
     * The question is answered already.
     */
    case repeatedQuestion
    /**
     * The answer is given already.
     */
    case repeatedAnswer
    /**
     * The text is too short.
     */
    case tooShort
    /**
     * The text is too long.
     */
    case tooLong
    /**
     * The text has characters that it may not have.
     */
    case disallowedCharacter
    /**
     * The text has no stable normal form.
     */
    case unstable
    /**
     * The answer is something that the account itself shows.
     */
    case revealsAccount
    /**
     * The answer stands in its question.
     */
    case inQuestion
    /**
     * The text is no phone number.
     */
    case malformedPhone
    /**
     * The text is no e-mail address.
     */
    case malformedEmail
    /**
     * The address is the account itself.
     */
    case sameAsAccount
    /**
     * Only an administrator can set this.
     */
    case administratorOnly
    /**
     * The number is that of another field.
     */
    case sameDestination





}

#if compiler(>=6)
extension DraftProblemCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDraftProblemCode: FfiConverterRustBuffer {
    typealias SwiftType = DraftProblemCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DraftProblemCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notEnabled

        case 2: return .tooFew

        case 3: return .tooMany

        case 4: return .unknownQuestion

        case 5: return .repeatedQuestion

        case 6: return .repeatedAnswer

        case 7: return .tooShort

        case 8: return .tooLong

        case 9: return .disallowedCharacter

        case 10: return .unstable

        case 11: return .revealsAccount

        case 12: return .inQuestion

        case 13: return .malformedPhone

        case 14: return .malformedEmail

        case 15: return .sameAsAccount

        case 16: return .administratorOnly

        case 17: return .sameDestination

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DraftProblemCode, into buf: inout [UInt8]) {
        switch value {


        case .notEnabled:
            writeInt(&buf, Int32(1))


        case .tooFew:
            writeInt(&buf, Int32(2))


        case .tooMany:
            writeInt(&buf, Int32(3))


        case .unknownQuestion:
            writeInt(&buf, Int32(4))


        case .repeatedQuestion:
            writeInt(&buf, Int32(5))


        case .repeatedAnswer:
            writeInt(&buf, Int32(6))


        case .tooShort:
            writeInt(&buf, Int32(7))


        case .tooLong:
            writeInt(&buf, Int32(8))


        case .disallowedCharacter:
            writeInt(&buf, Int32(9))


        case .unstable:
            writeInt(&buf, Int32(10))


        case .revealsAccount:
            writeInt(&buf, Int32(11))


        case .inQuestion:
            writeInt(&buf, Int32(12))


        case .malformedPhone:
            writeInt(&buf, Int32(13))


        case .malformedEmail:
            writeInt(&buf, Int32(14))


        case .sameAsAccount:
            writeInt(&buf, Int32(15))


        case .administratorOnly:
            writeInt(&buf, Int32(16))


        case .sameDestination:
            writeInt(&buf, Int32(17))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftProblemCode_lift(_ buf: RustBuffer) throws -> DraftProblemCode {
    return try FfiConverterTypeDraftProblemCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftProblemCode_lower(_ value: DraftProblemCode) -> RustBuffer {
    return FfiConverterTypeDraftProblemCode.lower(value)
}



/**
 * Something that the host does. `to` is absent for whoever has no address: the host queues such a
 * message like any other, and delivers nothing.
 */

public enum Effect {

    /**
     * Store the ledger over the revision that was read; insert only if absent where that is 0.
     */
    case saveLedger(
        /**
         * Where.
         */key: String,
        /**
         * The revision that was read.
         */expected: UInt64,
        /**
         * What is stored.
         */ledger: JsonText
    )
    /**
     * Send a code.
     */
    case sendCode(
        /**
         * E-mail, or a text to the mobile phone.
         */method: Method,
        /**
         * How the phone is reached.
         */channel: Channel?,
        /**
         * The address, or `+` and digits.
         */to: String?,
        /**
         * The code: ASCII digits.
         */code: Secret,
        /**
         * It is good while now is before.
         */until: Timestamp
    )
    /**
     * Call a phone, and ask whoever answers to confirm.
     */
    case placeCall(
        /**
         * Which phone.
         */method: Method,
        /**
         * `+` and digits.
         */to: String?,
        /**
         * To be named with what comes of it.
         */flow: String,
        /**
         * To be named with what comes of it.
         */charge: UInt64
    )
    /**
     * Ask an authenticator app for an approval.
     */
    case askApp(
        /**
         * Whose: the subject.
         */to: String?,
        /**
         * To be named with what comes of it.
         */flow: String,
        /**
         * To be named with what comes of it.
         */charge: UInt64,
        /**
         * The number that the page shows, which the person types into the app.
         */number: UInt8
    )
    /**
     * Have a code of an authenticator app checked.
     */
    case checkAppCode(
        /**
         * Whose: the subject.
         */to: String?,
        /**
         * To be named with what comes of it.
         */flow: String,
        /**
         * To be named with what comes of it.
         */charge: UInt64,
        /**
         * The code: ASCII digits.
         */code: Secret
    )
    /**
     * Store an enrolment over the one of that digest.
     */
    case saveEnrolment(
        /**
         * SHA-256 of the text of the record that it replaces, in hexadecimal digits;
         * absent where there is none.
         */replaces: String?,
        /**
         * The record.
         */record: EnrolmentRecord
    )
    /**
     * Store a value that the person has proved, as each of these.
     */
    case saveContact(
        /**
         * What it is stored as.
         */fields: [Source],
        /**
         * The phone number or the address; absent for an authenticator app, which is known for
         * approvals and for codes from then on.
         */value: String?
    )
    /**
     * Forget what is registered as these.
     */
    case removeContact(
        /**
         * What is forgotten.
         */fields: [Source]
    )
    /**
     * Store that the person has registered, or has confirmed what is registered.
     */
    case saveRegistered(
        /**
         * When.
         */at: Timestamp
    )
    /**
     * Write the password that the person chose, which the host still has.
     */
    case writePassword(
        /**
         * Unlock the account too.
         */unlock: Bool,
        /**
         * Not at this time or later.
         */until: Timestamp
    )
    /**
     * Unlock the account.
     */
    case unlockAccount(
        /**
         * Not at this time or later.
         */until: Timestamp
    )
    /**
     * Write to the person.
     */
    case notify(
        /**
         * The address.
         */to: String?,
        /**
         * What about.
         */message: MessageId
    )
    /**
     * Write to all other administrators.
     */
    case notifyAdministrators(
        /**
         * What about.
         */message: MessageId
    )
    /**
     * Tell an administrator.
     */
    case contactAdministrator(
        /**
         * Who asks; absent for an identifier that nobody has: nobody is told then.
         */subject: String?,
        /**
         * Why the person may not reset, where that is so.
         */reason: Reason?
    )
    /**
     * Write to the audit log.
     */
    case audit(
        /**
         * What was done.
         */activity: AuditActivity,
        /**
         * How it came out.
         */result: AuditResult,
        /**
         * More about it: the word that the log carries, as `docs/reset.md` lists them.
         */detail: String,
        /**
         * The person; absent where nobody has the identifier.
         */subject: String?,
        /**
         * All entries of one flow have this in common.
         */flow: String
    )





}

#if compiler(>=6)
extension Effect: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEffect: FfiConverterRustBuffer {
    typealias SwiftType = Effect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Effect {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .saveLedger(key: try FfiConverterString.read(from: &buf), expected: try FfiConverterUInt64.read(from: &buf), ledger: try FfiConverterTypeJsonText.read(from: &buf)
        )

        case 2: return .sendCode(method: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), to: try FfiConverterOptionString.read(from: &buf), code: try FfiConverterTypeSecret.read(from: &buf), until: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 3: return .placeCall(method: try FfiConverterTypeMethod.read(from: &buf), to: try FfiConverterOptionString.read(from: &buf), flow: try FfiConverterString.read(from: &buf), charge: try FfiConverterUInt64.read(from: &buf)
        )

        case 4: return .askApp(to: try FfiConverterOptionString.read(from: &buf), flow: try FfiConverterString.read(from: &buf), charge: try FfiConverterUInt64.read(from: &buf), number: try FfiConverterUInt8.read(from: &buf)
        )

        case 5: return .checkAppCode(to: try FfiConverterOptionString.read(from: &buf), flow: try FfiConverterString.read(from: &buf), charge: try FfiConverterUInt64.read(from: &buf), code: try FfiConverterTypeSecret.read(from: &buf)
        )

        case 6: return .saveEnrolment(replaces: try FfiConverterOptionString.read(from: &buf), record: try FfiConverterTypeEnrolmentRecord.read(from: &buf)
        )

        case 7: return .saveContact(fields: try FfiConverterSequenceTypeSource.read(from: &buf), value: try FfiConverterOptionString.read(from: &buf)
        )

        case 8: return .removeContact(fields: try FfiConverterSequenceTypeSource.read(from: &buf)
        )

        case 9: return .saveRegistered(at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 10: return .writePassword(unlock: try FfiConverterBool.read(from: &buf), until: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 11: return .unlockAccount(until: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 12: return .notify(to: try FfiConverterOptionString.read(from: &buf), message: try FfiConverterTypeMessageId.read(from: &buf)
        )

        case 13: return .notifyAdministrators(message: try FfiConverterTypeMessageId.read(from: &buf)
        )

        case 14: return .contactAdministrator(subject: try FfiConverterOptionString.read(from: &buf), reason: try FfiConverterOptionTypeReason.read(from: &buf)
        )

        case 15: return .audit(activity: try FfiConverterTypeAuditActivity.read(from: &buf), result: try FfiConverterTypeAuditResult.read(from: &buf), detail: try FfiConverterString.read(from: &buf), subject: try FfiConverterOptionString.read(from: &buf), flow: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Effect, into buf: inout [UInt8]) {
        switch value {


        case let .saveLedger(key,expected,ledger):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(key, into: &buf)
            FfiConverterUInt64.write(expected, into: &buf)
            FfiConverterTypeJsonText.write(ledger, into: &buf)


        case let .sendCode(method,channel,to,code,until):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterOptionString.write(to, into: &buf)
            FfiConverterTypeSecret.write(code, into: &buf)
            FfiConverterTypeTimestamp.write(until, into: &buf)


        case let .placeCall(method,to,flow,charge):
            writeInt(&buf, Int32(3))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionString.write(to, into: &buf)
            FfiConverterString.write(flow, into: &buf)
            FfiConverterUInt64.write(charge, into: &buf)


        case let .askApp(to,flow,charge,number):
            writeInt(&buf, Int32(4))
            FfiConverterOptionString.write(to, into: &buf)
            FfiConverterString.write(flow, into: &buf)
            FfiConverterUInt64.write(charge, into: &buf)
            FfiConverterUInt8.write(number, into: &buf)


        case let .checkAppCode(to,flow,charge,code):
            writeInt(&buf, Int32(5))
            FfiConverterOptionString.write(to, into: &buf)
            FfiConverterString.write(flow, into: &buf)
            FfiConverterUInt64.write(charge, into: &buf)
            FfiConverterTypeSecret.write(code, into: &buf)


        case let .saveEnrolment(replaces,record):
            writeInt(&buf, Int32(6))
            FfiConverterOptionString.write(replaces, into: &buf)
            FfiConverterTypeEnrolmentRecord.write(record, into: &buf)


        case let .saveContact(fields,value):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceTypeSource.write(fields, into: &buf)
            FfiConverterOptionString.write(value, into: &buf)


        case let .removeContact(fields):
            writeInt(&buf, Int32(8))
            FfiConverterSequenceTypeSource.write(fields, into: &buf)


        case let .saveRegistered(at):
            writeInt(&buf, Int32(9))
            FfiConverterTypeTimestamp.write(at, into: &buf)


        case let .writePassword(unlock,until):
            writeInt(&buf, Int32(10))
            FfiConverterBool.write(unlock, into: &buf)
            FfiConverterTypeTimestamp.write(until, into: &buf)


        case let .unlockAccount(until):
            writeInt(&buf, Int32(11))
            FfiConverterTypeTimestamp.write(until, into: &buf)


        case let .notify(to,message):
            writeInt(&buf, Int32(12))
            FfiConverterOptionString.write(to, into: &buf)
            FfiConverterTypeMessageId.write(message, into: &buf)


        case let .notifyAdministrators(message):
            writeInt(&buf, Int32(13))
            FfiConverterTypeMessageId.write(message, into: &buf)


        case let .contactAdministrator(subject,reason):
            writeInt(&buf, Int32(14))
            FfiConverterOptionString.write(subject, into: &buf)
            FfiConverterOptionTypeReason.write(reason, into: &buf)


        case let .audit(activity,result,detail,subject,flow):
            writeInt(&buf, Int32(15))
            FfiConverterTypeAuditActivity.write(activity, into: &buf)
            FfiConverterTypeAuditResult.write(result, into: &buf)
            FfiConverterString.write(detail, into: &buf)
            FfiConverterOptionString.write(subject, into: &buf)
            FfiConverterString.write(flow, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffect_lift(_ buf: RustBuffer) throws -> Effect {
    return try FfiConverterTypeEffect.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffect_lower(_ value: Effect) -> RustBuffer {
    return FfiConverterTypeEffect.lower(value)
}



/**
 * Why a flow is over.
 */

public enum EndReason: Equatable, Hashable, CaseIterable {

    /**
     * The policy, or what is known of the person, is not what the flow began with.
     */
    case changed
    /**
     * It took too long.
     */
    case sessionOver
    /**
     * Another flow of this person was completed.
     */
    case superseded
    /**
     * The person ended it.
     */
    case cancelled
    /**
     * Too many attempts.
     */
    case blocked
    /**
     * Nobody has this identifier; or nobody knows whether the password was written.
     */
    case unknown
    /**
     * An administrator has to put the on-premises service right.
     */
    case adminAction
    /**
     * The organization has no policy for resets.
     */
    case noPolicy
    /**
     * The person may not register, or no longer.
     */
    case notInScope
    /**
     * Nobody is signed in, or the sign-in is too long ago.
     */
    case reauthenticate





}

#if compiler(>=6)
extension EndReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEndReason: FfiConverterRustBuffer {
    typealias SwiftType = EndReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EndReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .changed

        case 2: return .sessionOver

        case 3: return .superseded

        case 4: return .cancelled

        case 5: return .blocked

        case 6: return .unknown

        case 7: return .adminAction

        case 8: return .noPolicy

        case 9: return .notInScope

        case 10: return .reauthenticate

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EndReason, into buf: inout [UInt8]) {
        switch value {


        case .changed:
            writeInt(&buf, Int32(1))


        case .sessionOver:
            writeInt(&buf, Int32(2))


        case .superseded:
            writeInt(&buf, Int32(3))


        case .cancelled:
            writeInt(&buf, Int32(4))


        case .blocked:
            writeInt(&buf, Int32(5))


        case .unknown:
            writeInt(&buf, Int32(6))


        case .adminAction:
            writeInt(&buf, Int32(7))


        case .noPolicy:
            writeInt(&buf, Int32(8))


        case .notInScope:
            writeInt(&buf, Int32(9))


        case .reauthenticate:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEndReason_lift(_ buf: RustBuffer) throws -> EndReason {
    return try FfiConverterTypeEndReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEndReason_lower(_ value: EndReason) -> RustBuffer {
    return FfiConverterTypeEndReason.lower(value)
}



/**
 * Why a flow is over: its own reason, or where the setup discloses it that of the decision.
 */

public enum EndedFor: Equatable, Hashable {

    /**
     * Of the flow.
     */
    case flow(
        /**
         * Why.
         */reason: EndReason
    )
    /**
     * Of the person.
     */
    case person(
        /**
         * Why.
         */reason: Reason
    )





}

#if compiler(>=6)
extension EndedFor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEndedFor: FfiConverterRustBuffer {
    typealias SwiftType = EndedFor

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EndedFor {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .flow(reason: try FfiConverterTypeEndReason.read(from: &buf)
        )

        case 2: return .person(reason: try FfiConverterTypeReason.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EndedFor, into buf: inout [UInt8]) {
        switch value {


        case let .flow(reason):
            writeInt(&buf, Int32(1))
            FfiConverterTypeEndReason.write(reason, into: &buf)


        case let .person(reason):
            writeInt(&buf, Int32(2))
            FfiConverterTypeReason.write(reason, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEndedFor_lift(_ buf: RustBuffer) throws -> EndedFor {
    return try FfiConverterTypeEndedFor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEndedFor_lower(_ value: EndedFor) -> RustBuffer {
    return FfiConverterTypeEndedFor.lower(value)
}



/**
 * The engine failed: a defect in Twogate, whatever the input was.
 *
 * It carries nothing, because what a panic says may quote somebody's data.
 */
public
enum EngineError: Swift.Error, Equatable, Hashable, CaseIterable {



    /**
     * The engine failed.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_engineerror_uniffi_trait_display(
            FfiConverterTypeEngineError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension EngineError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngineError: FfiConverterRustBuffer {
    typealias SwiftType = EngineError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EngineError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EngineError, into buf: inout [UInt8]) {
        switch value {





        case .Internal:
            writeInt(&buf, Int32(1))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngineError_lift(_ buf: RustBuffer) throws -> EngineError {
    return try FfiConverterTypeEngineError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngineError_lower(_ value: EngineError) -> RustBuffer {
    return FfiConverterTypeEngineError.lower(value)
}


/**
 * What a person can do about a field of the registration form.
 */

public enum FieldState: Equatable, Hashable, CaseIterable {

    /**
     * Nothing is there that would serve: the person enters it.
     */
    case enter
    /**
     * The directory has a value that the person may confirm.
     */
    case confirm
    /**
     * An administrator set the value, and only an administrator can change it.
     */
    case readOnly
    /**
     * The person has registered it.
     */
    case done





}

#if compiler(>=6)
extension FieldState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldState: FfiConverterRustBuffer {
    typealias SwiftType = FieldState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .enter

        case 2: return .confirm

        case 3: return .readOnly

        case 4: return .done

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FieldState, into buf: inout [UInt8]) {
        switch value {


        case .enter:
            writeInt(&buf, Int32(1))


        case .confirm:
            writeInt(&buf, Int32(2))


        case .readOnly:
            writeInt(&buf, Int32(3))


        case .done:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldState_lift(_ buf: RustBuffer) throws -> FieldState {
    return try FfiConverterTypeFieldState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldState_lower(_ value: FieldState) -> RustBuffer {
    return FfiConverterTypeFieldState.lower(value)
}



/**
 * What would turn a failed check into a passed one.
 */

public enum FixAction: Equatable, Hashable, CaseIterable {

    /**
     * Register one of the methods.
     */
    case registerMethod
    /**
     * Enable the account.
     */
    case enableAccount
    /**
     * Switch self-service on for the tenant.
     */
    case enableFeature
    /**
     * Switch self-service on for administrators.
     */
    case enableAdministrators
    /**
     * Add the person to the group that may use self-service.
     */
    case addToGroup
    /**
     * Assign one of the licences.
     */
    case assignLicense
    /**
     * Set a contact value that only an administrator can set.
     */
    case setContact
    /**
     * Switch writeback on.
     */
    case enableWriteback
    /**
     * Take the on-premises account out of the protected groups.
     */
    case removeProtection
    /**
     * Wait until the lock-out is over.
     */
    case wait





}

#if compiler(>=6)
extension FixAction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFixAction: FfiConverterRustBuffer {
    typealias SwiftType = FixAction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FixAction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .registerMethod

        case 2: return .enableAccount

        case 3: return .enableFeature

        case 4: return .enableAdministrators

        case 5: return .addToGroup

        case 6: return .assignLicense

        case 7: return .setContact

        case 8: return .enableWriteback

        case 9: return .removeProtection

        case 10: return .wait

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FixAction, into buf: inout [UInt8]) {
        switch value {


        case .registerMethod:
            writeInt(&buf, Int32(1))


        case .enableAccount:
            writeInt(&buf, Int32(2))


        case .enableFeature:
            writeInt(&buf, Int32(3))


        case .enableAdministrators:
            writeInt(&buf, Int32(4))


        case .addToGroup:
            writeInt(&buf, Int32(5))


        case .assignLicense:
            writeInt(&buf, Int32(6))


        case .setContact:
            writeInt(&buf, Int32(7))


        case .enableWriteback:
            writeInt(&buf, Int32(8))


        case .removeProtection:
            writeInt(&buf, Int32(9))


        case .wait:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFixAction_lift(_ buf: RustBuffer) throws -> FixAction {
    return try FfiConverterTypeFixAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFixAction_lower(_ value: FixAction) -> RustBuffer {
    return FfiConverterTypeFixAction.lower(value)
}



/**
 * What became of an event.
 */

public enum FlowOutcome: Equatable, Hashable {

    /**
     * The flow went on.
     */
    case moved
    /**
     * A code is on its way.
     */
    case sent
    /**
     * A phone or an app is asked.
     */
    case asked
    /**
     * Something was submitted: store the ledger, then verify it.
     */
    case charged
    /**
     * It was right.
     */
    case right
    /**
     * It was wrong.
     */
    case wrong(
        /**
         * The end of the block that now stands.
         */until: Timestamp?
    )
    /**
     * A counter is full; nothing was charged.
     */
    case blocked(
        /**
         * Which.
         */counter: Counter,
        /**
         * Until when.
         */until: Timestamp
    )
    /**
     * The code is not good any more, or never was sent; nothing was charged.
     */
    case expired
    /**
     * The charge was settled before: nothing was compared.
     */
    case spent
    /**
     * Nothing was done.
     */
    case refused(
        /**
         * Why.
         */reason: Refusal
    )
    /**
     * The flow is over.
     */
    case ended(
        /**
         * Why.
         */reason: EndedFor,
        /**
         * When another may begin.
         */until: Timestamp?,
        /**
         * The page for the person.
         */message: MessageId
    )
    /**
     * The password does not do.
     */
    case problems(
        /**
         * All that is wrong with it.
         */problems: [PasswordProblem]
    )
    /**
     * The value or the answers that the person gave do not do.
     */
    case draftProblems(
        /**
         * All that is wrong with them.
         */problems: [DraftProblem]
    )
    /**
     * What was answered is saved, or what was removed is forgotten.
     */
    case saved
    /**
     * Too little is registered.
     */
    case tooFew(
        /**
         * How many gates.
         */registered: UInt8,
        /**
         * How many are required.
         */required: UInt8
    )
    /**
     * Not everything that is registered was confirmed.
     */
    case unconfirmed(
        /**
         * What was not.
         */fields: [Method]
    )
    /**
     * The person has registered.
     */
    case finished
    /**
     * The person will register another time.
     */
    case dismissed
    /**
     * An administrator is told.
     */
    case told
    /**
     * The person gave up.
     */
    case cancelled
    /**
     * There was no memory to compare answers in; the attempt was given back.
     */
    case outOfMemory
    /**
     * The password was written, or the account unlocked.
     */
    case ok
    /**
     * It was done on premises, and the cloud will take some minutes.
     */
    case cloudFailed
    /**
     * It may have been done.
     */
    case unknown
    /**
     * The domain's rules refused the password.
     */
    case rulesRefused
    /**
     * The service could not be reached; nothing was done.
     */
    case unreachable
    /**
     * An administrator has to put the on-premises service right.
     */
    case adminAction
    /**
     * The organization has no policy for resets.
     */
    case noPolicy





}

#if compiler(>=6)
extension FlowOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFlowOutcome: FfiConverterRustBuffer {
    typealias SwiftType = FlowOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FlowOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .moved

        case 2: return .sent

        case 3: return .asked

        case 4: return .charged

        case 5: return .right

        case 6: return .wrong(until: try FfiConverterOptionTypeTimestamp.read(from: &buf)
        )

        case 7: return .blocked(counter: try FfiConverterTypeCounter.read(from: &buf), until: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        case 8: return .expired

        case 9: return .spent

        case 10: return .refused(reason: try FfiConverterTypeRefusal.read(from: &buf)
        )

        case 11: return .ended(reason: try FfiConverterTypeEndedFor.read(from: &buf), until: try FfiConverterOptionTypeTimestamp.read(from: &buf), message: try FfiConverterTypeMessageId.read(from: &buf)
        )

        case 12: return .problems(problems: try FfiConverterSequenceTypePasswordProblem.read(from: &buf)
        )

        case 13: return .draftProblems(problems: try FfiConverterSequenceTypeDraftProblem.read(from: &buf)
        )

        case 14: return .saved

        case 15: return .tooFew(registered: try FfiConverterUInt8.read(from: &buf), required: try FfiConverterUInt8.read(from: &buf)
        )

        case 16: return .unconfirmed(fields: try FfiConverterSequenceTypeMethod.read(from: &buf)
        )

        case 17: return .finished

        case 18: return .dismissed

        case 19: return .told

        case 20: return .cancelled

        case 21: return .outOfMemory

        case 22: return .ok

        case 23: return .cloudFailed

        case 24: return .unknown

        case 25: return .rulesRefused

        case 26: return .unreachable

        case 27: return .adminAction

        case 28: return .noPolicy

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FlowOutcome, into buf: inout [UInt8]) {
        switch value {


        case .moved:
            writeInt(&buf, Int32(1))


        case .sent:
            writeInt(&buf, Int32(2))


        case .asked:
            writeInt(&buf, Int32(3))


        case .charged:
            writeInt(&buf, Int32(4))


        case .right:
            writeInt(&buf, Int32(5))


        case let .wrong(until):
            writeInt(&buf, Int32(6))
            FfiConverterOptionTypeTimestamp.write(until, into: &buf)


        case let .blocked(counter,until):
            writeInt(&buf, Int32(7))
            FfiConverterTypeCounter.write(counter, into: &buf)
            FfiConverterTypeTimestamp.write(until, into: &buf)


        case .expired:
            writeInt(&buf, Int32(8))


        case .spent:
            writeInt(&buf, Int32(9))


        case let .refused(reason):
            writeInt(&buf, Int32(10))
            FfiConverterTypeRefusal.write(reason, into: &buf)


        case let .ended(reason,until,message):
            writeInt(&buf, Int32(11))
            FfiConverterTypeEndedFor.write(reason, into: &buf)
            FfiConverterOptionTypeTimestamp.write(until, into: &buf)
            FfiConverterTypeMessageId.write(message, into: &buf)


        case let .problems(problems):
            writeInt(&buf, Int32(12))
            FfiConverterSequenceTypePasswordProblem.write(problems, into: &buf)


        case let .draftProblems(problems):
            writeInt(&buf, Int32(13))
            FfiConverterSequenceTypeDraftProblem.write(problems, into: &buf)


        case .saved:
            writeInt(&buf, Int32(14))


        case let .tooFew(registered,required):
            writeInt(&buf, Int32(15))
            FfiConverterUInt8.write(registered, into: &buf)
            FfiConverterUInt8.write(required, into: &buf)


        case let .unconfirmed(fields):
            writeInt(&buf, Int32(16))
            FfiConverterSequenceTypeMethod.write(fields, into: &buf)


        case .finished:
            writeInt(&buf, Int32(17))


        case .dismissed:
            writeInt(&buf, Int32(18))


        case .told:
            writeInt(&buf, Int32(19))


        case .cancelled:
            writeInt(&buf, Int32(20))


        case .outOfMemory:
            writeInt(&buf, Int32(21))


        case .ok:
            writeInt(&buf, Int32(22))


        case .cloudFailed:
            writeInt(&buf, Int32(23))


        case .unknown:
            writeInt(&buf, Int32(24))


        case .rulesRefused:
            writeInt(&buf, Int32(25))


        case .unreachable:
            writeInt(&buf, Int32(26))


        case .adminAction:
            writeInt(&buf, Int32(27))


        case .noPolicy:
            writeInt(&buf, Int32(28))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlowOutcome_lift(_ buf: RustBuffer) throws -> FlowOutcome {
    return try FfiConverterTypeFlowOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlowOutcome_lower(_ value: FlowOutcome) -> RustBuffer {
    return FfiConverterTypeFlowOutcome.lower(value)
}



/**
 * Which rules say how many gates are required, and which methods may open them.
 */

public enum GatePolicy: Equatable, Hashable, CaseIterable {

    /**
     * The tenant's policy.
     */
    case user
    /**
     * The administrators' exception: one gate.
     */
    case administratorOneGate
    /**
     * The administrators' rule: two gates.
     */
    case administratorTwoGate
    /**
     * Guests: one gate, by e-mail.
     */
    case guest





}

#if compiler(>=6)
extension GatePolicy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGatePolicy: FfiConverterRustBuffer {
    typealias SwiftType = GatePolicy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GatePolicy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .user

        case 2: return .administratorOneGate

        case 3: return .administratorTwoGate

        case 4: return .guest

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GatePolicy, into buf: inout [UInt8]) {
        switch value {


        case .user:
            writeInt(&buf, Int32(1))


        case .administratorOneGate:
            writeInt(&buf, Int32(2))


        case .administratorTwoGate:
            writeInt(&buf, Int32(3))


        case .guest:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGatePolicy_lift(_ buf: RustBuffer) throws -> GatePolicy {
    return try FfiConverterTypeGatePolicy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGatePolicy_lower(_ value: GatePolicy) -> RustBuffer {
    return FfiConverterTypeGatePolicy.lower(value)
}



/**
 * What a phone or an app said.
 */

public enum HostResult: Equatable, Hashable, CaseIterable {

    /**
     * Yes.
     */
    case confirmed
    /**
     * No.
     */
    case denied
    /**
     * Nothing.
     */
    case timedOut





}

#if compiler(>=6)
extension HostResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHostResult: FfiConverterRustBuffer {
    typealias SwiftType = HostResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HostResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .confirmed

        case 2: return .denied

        case 3: return .timedOut

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HostResult, into buf: inout [UInt8]) {
        switch value {


        case .confirmed:
            writeInt(&buf, Int32(1))


        case .denied:
            writeInt(&buf, Int32(2))


        case .timedOut:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostResult_lift(_ buf: RustBuffer) throws -> HostResult {
    return try FfiConverterTypeHostResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostResult_lower(_ value: HostResult) -> RustBuffer {
    return FfiConverterTypeHostResult.lower(value)
}



/**
 * A ledger cannot be read.
 */
public
enum LedgerError: Swift.Error, Equatable, Hashable, CaseIterable {



    /**
     * The ledger is of a later version.
     */
    case NewerVersion
    /**
     * The text is no ledger.
     */
    case Malformed
    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_ledgererror_uniffi_trait_display(
            FfiConverterTypeLedgerError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension LedgerError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLedgerError: FfiConverterRustBuffer {
    typealias SwiftType = LedgerError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LedgerError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .NewerVersion
        case 2: return .Malformed
        case 3: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LedgerError, into buf: inout [UInt8]) {
        switch value {





        case .NewerVersion:
            writeInt(&buf, Int32(1))


        case .Malformed:
            writeInt(&buf, Int32(2))


        case .Internal:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedgerError_lift(_ buf: RustBuffer) throws -> LedgerError {
    return try FfiConverterTypeLedgerError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedgerError_lower(_ value: LedgerError) -> RustBuffer {
    return FfiConverterTypeLedgerError.lower(value)
}


/**
 * A licence that a person may hold.
 */

public enum License: Equatable, Hashable, CaseIterable {

    /**
     * Any paid Office 365 plan.
     */
    case office365
    /**
     * Azure AD Basic.
     */
    case azureAdBasic
    /**
     * Azure AD Premium P1.
     */
    case azureAdPremiumP1
    /**
     * Azure AD Premium P2.
     */
    case azureAdPremiumP2
    /**
     * Enterprise Mobility + Security.
     */
    case ems
    /**
     * Secure Productive Enterprise.
     */
    case spe
    /**
     * Microsoft 365 Business Standard.
     */
    case businessStandard
    /**
     * Microsoft 365 Business Premium.
     */
    case businessPremium





}

#if compiler(>=6)
extension License: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicense: FfiConverterRustBuffer {
    typealias SwiftType = License

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> License {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .office365

        case 2: return .azureAdBasic

        case 3: return .azureAdPremiumP1

        case 4: return .azureAdPremiumP2

        case 5: return .ems

        case 6: return .spe

        case 7: return .businessStandard

        case 8: return .businessPremium

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: License, into buf: inout [UInt8]) {
        switch value {


        case .office365:
            writeInt(&buf, Int32(1))


        case .azureAdBasic:
            writeInt(&buf, Int32(2))


        case .azureAdPremiumP1:
            writeInt(&buf, Int32(3))


        case .azureAdPremiumP2:
            writeInt(&buf, Int32(4))


        case .ems:
            writeInt(&buf, Int32(5))


        case .spe:
            writeInt(&buf, Int32(6))


        case .businessStandard:
            writeInt(&buf, Int32(7))


        case .businessPremium:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicense_lift(_ buf: RustBuffer) throws -> License {
    return try FfiConverterTypeLicense.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicense_lower(_ value: License) -> RustBuffer {
    return FfiConverterTypeLicense.lower(value)
}



/**
 * A page for the claimant; coarse on purpose.
 */

public enum MessageId: Equatable, Hashable, CaseIterable {

    /**
     * The account could not be verified.
     */
    case couldNotVerify
    /**
     * A personal account is recovered elsewhere.
     */
    case usePersonalRecovery
    /**
     * The home organization resets this password.
     */
    case useHomeOrganization
    /**
     * The account is not enabled for password reset.
     */
    case notEnabled
    /**
     * The password is managed elsewhere: contact the administrator.
     */
    case contactAdministrator
    /**
     * Too many attempts.
     */
    case tooManyAttempts
    /**
     * The service cannot be reached now.
     */
    case tryAgainLater
    /**
     * Something changed meanwhile: start again.
     */
    case startAgain
    /**
     * It took too long: start again.
     */
    case sessionOver
    /**
     * The person ended it.
     */
    case cancelled
    /**
     * The password may have been changed.
     */
    case mayHaveChanged
    /**
     * The password was changed; everywhere in some minutes.
     */
    case waitSomeMinutes
    /**
     * The password was reset.
     */
    case passwordReset
    /**
     * The account was unlocked.
     */
    case accountUnlocked
    /**
     * An administrator has reset their password.
     */
    case administratorReset
    /**
     * How the person can prove who they are was changed.
     */
    case registrationChanged
    /**
     * The person has to sign in again.
     */
    case signInAgain





}

#if compiler(>=6)
extension MessageId: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageId: FfiConverterRustBuffer {
    typealias SwiftType = MessageId

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageId {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .couldNotVerify

        case 2: return .usePersonalRecovery

        case 3: return .useHomeOrganization

        case 4: return .notEnabled

        case 5: return .contactAdministrator

        case 6: return .tooManyAttempts

        case 7: return .tryAgainLater

        case 8: return .startAgain

        case 9: return .sessionOver

        case 10: return .cancelled

        case 11: return .mayHaveChanged

        case 12: return .waitSomeMinutes

        case 13: return .passwordReset

        case 14: return .accountUnlocked

        case 15: return .administratorReset

        case 16: return .registrationChanged

        case 17: return .signInAgain

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageId, into buf: inout [UInt8]) {
        switch value {


        case .couldNotVerify:
            writeInt(&buf, Int32(1))


        case .usePersonalRecovery:
            writeInt(&buf, Int32(2))


        case .useHomeOrganization:
            writeInt(&buf, Int32(3))


        case .notEnabled:
            writeInt(&buf, Int32(4))


        case .contactAdministrator:
            writeInt(&buf, Int32(5))


        case .tooManyAttempts:
            writeInt(&buf, Int32(6))


        case .tryAgainLater:
            writeInt(&buf, Int32(7))


        case .startAgain:
            writeInt(&buf, Int32(8))


        case .sessionOver:
            writeInt(&buf, Int32(9))


        case .cancelled:
            writeInt(&buf, Int32(10))


        case .mayHaveChanged:
            writeInt(&buf, Int32(11))


        case .waitSomeMinutes:
            writeInt(&buf, Int32(12))


        case .passwordReset:
            writeInt(&buf, Int32(13))


        case .accountUnlocked:
            writeInt(&buf, Int32(14))


        case .administratorReset:
            writeInt(&buf, Int32(15))


        case .registrationChanged:
            writeInt(&buf, Int32(16))


        case .signInAgain:
            writeInt(&buf, Int32(17))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageId_lift(_ buf: RustBuffer) throws -> MessageId {
    return try FfiConverterTypeMessageId.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageId_lower(_ value: MessageId) -> RustBuffer {
    return FfiConverterTypeMessageId.lower(value)
}



/**
 * A way to prove who one is, in the order in which methods are always listed.
 */

public enum Method: Equatable, Hashable, CaseIterable {

    /**
     * A code sent to an e-mail address.
     */
    case email
    /**
     * A code sent or spoken to a mobile phone.
     */
    case mobilePhone
    /**
     * A call to an office phone.
     */
    case officePhone
    /**
     * Answers to security questions.
     */
    case securityQuestions
    /**
     * An approval in an authenticator app.
     */
    case appNotification
    /**
     * A code shown by an authenticator app.
     */
    case appCode
    /**
     * A security key: known, but it never proves anything for a reset.
     */
    case securityKey





}

#if compiler(>=6)
extension Method: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMethod: FfiConverterRustBuffer {
    typealias SwiftType = Method

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Method {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .email

        case 2: return .mobilePhone

        case 3: return .officePhone

        case 4: return .securityQuestions

        case 5: return .appNotification

        case 6: return .appCode

        case 7: return .securityKey

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Method, into buf: inout [UInt8]) {
        switch value {


        case .email:
            writeInt(&buf, Int32(1))


        case .mobilePhone:
            writeInt(&buf, Int32(2))


        case .officePhone:
            writeInt(&buf, Int32(3))


        case .securityQuestions:
            writeInt(&buf, Int32(4))


        case .appNotification:
            writeInt(&buf, Int32(5))


        case .appCode:
            writeInt(&buf, Int32(6))


        case .securityKey:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethod_lift(_ buf: RustBuffer) throws -> Method {
    return try FfiConverterTypeMethod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethod_lower(_ value: Method) -> RustBuffer {
    return FfiConverterTypeMethod.lower(value)
}



/**
 * Whether a person may use a method, or the first thing that prevents it.
 */

public enum MethodStatus: Equatable, Hashable, CaseIterable {

    /**
     * The person may use the method.
     */
    case available
    /**
     * The method does not exist in the policy's ruleset.
     */
    case notInRuleset
    /**
     * The method is for signing in and never for a reset.
     */
    case notForReset
    /**
     * Administrators may never use the method.
     */
    case prohibitedForAdministrators
    /**
     * The tenant's plan allows administrators no calls.
     */
    case prohibitedByPlan
    /**
     * The policy does not enable the method for this person.
     */
    case notEnabled
    /**
     * The method counts only where two gates are required.
     */
    case requiresSecondGate
    /**
     * The person has nothing to use the method with.
     */
    case notRegistered
    /**
     * There is a directory value only, and registered values alone count.
     */
    case registeredOnly
    /**
     * What is there cannot be used as it is written.
     */
    case malformed
    /**
     * The address is the account itself, which the person cannot read.
     */
    case sameAsAccount
    /**
     * The answers are another's, or fewer than a reset asks for.
     */
    case mustReenroll
    /**
     * An earlier available method reaches the same destination.
     */
    case sameDestination





}

#if compiler(>=6)
extension MethodStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMethodStatus: FfiConverterRustBuffer {
    typealias SwiftType = MethodStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MethodStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .available

        case 2: return .notInRuleset

        case 3: return .notForReset

        case 4: return .prohibitedForAdministrators

        case 5: return .prohibitedByPlan

        case 6: return .notEnabled

        case 7: return .requiresSecondGate

        case 8: return .notRegistered

        case 9: return .registeredOnly

        case 10: return .malformed

        case 11: return .sameAsAccount

        case 12: return .mustReenroll

        case 13: return .sameDestination

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MethodStatus, into buf: inout [UInt8]) {
        switch value {


        case .available:
            writeInt(&buf, Int32(1))


        case .notInRuleset:
            writeInt(&buf, Int32(2))


        case .notForReset:
            writeInt(&buf, Int32(3))


        case .prohibitedForAdministrators:
            writeInt(&buf, Int32(4))


        case .prohibitedByPlan:
            writeInt(&buf, Int32(5))


        case .notEnabled:
            writeInt(&buf, Int32(6))


        case .requiresSecondGate:
            writeInt(&buf, Int32(7))


        case .notRegistered:
            writeInt(&buf, Int32(8))


        case .registeredOnly:
            writeInt(&buf, Int32(9))


        case .malformed:
            writeInt(&buf, Int32(10))


        case .sameAsAccount:
            writeInt(&buf, Int32(11))


        case .mustReenroll:
            writeInt(&buf, Int32(12))


        case .sameDestination:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethodStatus_lift(_ buf: RustBuffer) throws -> MethodStatus {
    return try FfiConverterTypeMethodStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMethodStatus_lower(_ value: MethodStatus) -> RustBuffer {
    return FfiConverterTypeMethodStatus.lower(value)
}



/**
 * Why a text has no normal form.
 */
public
enum NormalizeError: Swift.Error, Equatable, Hashable, CaseIterable {



    /**
     * It has more than 1,024 bytes.
     */
    case TooLong
    /**
     * It has a character that nobody can type, see or agree about, or is no UTF-8.
     */
    case DisallowedCharacter
    /**
     * It changes each time it is normalized.
     */
    case Unstable
    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_normalizeerror_uniffi_trait_display(
            FfiConverterTypeNormalizeError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension NormalizeError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNormalizeError: FfiConverterRustBuffer {
    typealias SwiftType = NormalizeError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NormalizeError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .TooLong
        case 2: return .DisallowedCharacter
        case 3: return .Unstable
        case 4: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NormalizeError, into buf: inout [UInt8]) {
        switch value {





        case .TooLong:
            writeInt(&buf, Int32(1))


        case .DisallowedCharacter:
            writeInt(&buf, Int32(2))


        case .Unstable:
            writeInt(&buf, Int32(3))


        case .Internal:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalizeError_lift(_ buf: RustBuffer) throws -> NormalizeError {
    return try FfiConverterTypeNormalizeError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNormalizeError_lower(_ value: NormalizeError) -> RustBuffer {
    return FfiConverterTypeNormalizeError.lower(value)
}


/**
 * How a check came out.
 */

public enum Outcome: Equatable, Hashable, CaseIterable {

    /**
     * Nothing speaks against it.
     */
    case pass
    /**
     * It gives a reason to deny or to defer.
     */
    case fail
    /**
     * It was not made, because nothing was given to make it with.
     */
    case notReached





}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pass

        case 2: return .fail

        case 3: return .notReached

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        switch value {


        case .pass:
            writeInt(&buf, Int32(1))


        case .fail:
            writeInt(&buf, Int32(2))


        case .notReached:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}



/**
 * A button of a page.
 */

public enum PageButton: Equatable, Hashable, CaseIterable {

    /**
     * Goes on with what was filled in.
     */
    case next
    /**
     * Asks for another code.
     */
    case resend
    /**
     * Goes back, to another method.
     */
    case back
    /**
     * Asks an administrator for help.
     */
    case contact
    /**
     * Gives up.
     */
    case cancel
    /**
     * Chooses to reset the password.
     */
    case resetPassword
    /**
     * Chooses to unlock the account.
     */
    case unlockAccount
    /**
     * Sets the new password.
     */
    case setPassword
    /**
     * Registers something new.
     */
    case add
    /**
     * Changes what is registered.
     */
    case change
    /**
     * Says that what is there is right.
     */
    case confirm
    /**
     * Has what is registered forgotten.
     */
    case remove
    /**
     * Says that this is all.
     */
    case finish
    /**
     * Begins anew.
     */
    case startAgain
    /**
     * Leads to the sign-in.
     */
    case signIn





}

#if compiler(>=6)
extension PageButton: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePageButton: FfiConverterRustBuffer {
    typealias SwiftType = PageButton

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PageButton {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .next

        case 2: return .resend

        case 3: return .back

        case 4: return .contact

        case 5: return .cancel

        case 6: return .resetPassword

        case 7: return .unlockAccount

        case 8: return .setPassword

        case 9: return .add

        case 10: return .change

        case 11: return .confirm

        case 12: return .remove

        case 13: return .finish

        case 14: return .startAgain

        case 15: return .signIn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PageButton, into buf: inout [UInt8]) {
        switch value {


        case .next:
            writeInt(&buf, Int32(1))


        case .resend:
            writeInt(&buf, Int32(2))


        case .back:
            writeInt(&buf, Int32(3))


        case .contact:
            writeInt(&buf, Int32(4))


        case .cancel:
            writeInt(&buf, Int32(5))


        case .resetPassword:
            writeInt(&buf, Int32(6))


        case .unlockAccount:
            writeInt(&buf, Int32(7))


        case .setPassword:
            writeInt(&buf, Int32(8))


        case .add:
            writeInt(&buf, Int32(9))


        case .change:
            writeInt(&buf, Int32(10))


        case .confirm:
            writeInt(&buf, Int32(11))


        case .remove:
            writeInt(&buf, Int32(12))


        case .finish:
            writeInt(&buf, Int32(13))


        case .startAgain:
            writeInt(&buf, Int32(14))


        case .signIn:
            writeInt(&buf, Int32(15))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageButton_lift(_ buf: RustBuffer) throws -> PageButton {
    return try FfiConverterTypePageButton.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePageButton_lower(_ value: PageButton) -> RustBuffer {
    return FfiConverterTypePageButton.lower(value)
}



/**
 * What is wrong with a new password.
 */

public enum PasswordProblemCode: Equatable, Hashable, CaseIterable {

    /**
     * The password is too short.
     */
    case tooShort
    /**
     * The password is too long.
     */
    case tooLong
    /**
     * The password has characters that it may not have.
     */
    case disallowedCharacter
    /**
     * The password mixes too few kinds of characters.
     */
    case tooFewClasses
    /**
     * The password has a name of the person or of the organization in it.
     */
    case containsName
    /**
     * The password is a banned term, or almost one.
     */
    case banned
    /**
     * The password has too little in it besides banned terms.
     */
    case tooWeak





}

#if compiler(>=6)
extension PasswordProblemCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePasswordProblemCode: FfiConverterRustBuffer {
    typealias SwiftType = PasswordProblemCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PasswordProblemCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .tooShort

        case 2: return .tooLong

        case 3: return .disallowedCharacter

        case 4: return .tooFewClasses

        case 5: return .containsName

        case 6: return .banned

        case 7: return .tooWeak

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PasswordProblemCode, into buf: inout [UInt8]) {
        switch value {


        case .tooShort:
            writeInt(&buf, Int32(1))


        case .tooLong:
            writeInt(&buf, Int32(2))


        case .disallowedCharacter:
            writeInt(&buf, Int32(3))


        case .tooFewClasses:
            writeInt(&buf, Int32(4))


        case .containsName:
            writeInt(&buf, Int32(5))


        case .banned:
            writeInt(&buf, Int32(6))


        case .tooWeak:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordProblemCode_lift(_ buf: RustBuffer) throws -> PasswordProblemCode {
    return try FfiConverterTypePasswordProblemCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePasswordProblemCode_lower(_ value: PasswordProblemCode) -> RustBuffer {
    return FfiConverterTypePasswordProblemCode.lower(value)
}



/**
 * A policy document does not hold.
 */
public
enum PolicyError: Swift.Error, Equatable, Hashable {



    /**
     * The document has problems.
     */
    case Invalid(
        /**
         * All problems of the document; at least one.
         */problems: [Problem]
    )
    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_policyerror_uniffi_trait_display(
            FfiConverterTypePolicyError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension PolicyError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyError: FfiConverterRustBuffer {
    typealias SwiftType = PolicyError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Invalid(
            problems: try FfiConverterSequenceTypeProblem.read(from: &buf)
            )
        case 2: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicyError, into buf: inout [UInt8]) {
        switch value {





        case let .Invalid(problems):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeProblem.write(problems, into: &buf)


        case .Internal:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyError_lift(_ buf: RustBuffer) throws -> PolicyError {
    return try FfiConverterTypePolicyError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyError_lower(_ value: PolicyError) -> RustBuffer {
    return FfiConverterTypePolicyError.lower(value)
}


/**
 * What is wrong with a value of a document.
 */

public enum ProblemCode: Equatable, Hashable, CaseIterable {

    /**
     * The text is no JSON.
     */
    case syntax
    /**
     * The document is larger than 1 MiB.
     */
    case tooLarge
    /**
     * The document nests deeper than 16 levels.
     */
    case tooDeep
    /**
     * The document has a format that this version does not know.
     */
    case newerFormat
    /**
     * The member is there more than once.
     */
    case duplicateMember
    /**
     * The member is not known here.
     */
    case unknownMember
    /**
     * The member must be there.
     */
    case missingMember
    /**
     * The value has another JSON type.
     */
    case wrongType
    /**
     * The number is no integer of 64 bits written as one.
     */
    case invalidNumber
    /**
     * The text has characters that no text may have here.
     */
    case invalidString
    /**
     * The word is not in the list of words.
     */
    case unknownValue
    /**
     * The number is too small or too large.
     */
    case outOfRange
    /**
     * The text is too short.
     */
    case tooShort
    /**
     * The text is too long.
     */
    case tooLong
    /**
     * The list has too few items.
     */
    case tooFew
    /**
     * The list has too many items.
     */
    case tooMany
    /**
     * The item repeats an earlier one.
     */
    case repeated
    /**
     * The method does not exist in the ruleset.
     */
    case notInRuleset
    /**
     * The method never counts for a reset.
     */
    case notForReset
    /**
     * The value cannot stand beside another field's.
     */
    case conflict
    /**
     * No predefined question has this id.
     */
    case unknownQuestion
    /**
     * The id belongs to a predefined question.
     */
    case reservedId
    /**
     * The id has a character that no id may have, or a wrong length.
     */
    case invalidId
    /**
     * The text is no https address.
     */
    case invalidUrl
    /**
     * The text is no e-mail address.
     */
    case invalidEmail





}

#if compiler(>=6)
extension ProblemCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProblemCode: FfiConverterRustBuffer {
    typealias SwiftType = ProblemCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProblemCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .syntax

        case 2: return .tooLarge

        case 3: return .tooDeep

        case 4: return .newerFormat

        case 5: return .duplicateMember

        case 6: return .unknownMember

        case 7: return .missingMember

        case 8: return .wrongType

        case 9: return .invalidNumber

        case 10: return .invalidString

        case 11: return .unknownValue

        case 12: return .outOfRange

        case 13: return .tooShort

        case 14: return .tooLong

        case 15: return .tooFew

        case 16: return .tooMany

        case 17: return .repeated

        case 18: return .notInRuleset

        case 19: return .notForReset

        case 20: return .conflict

        case 21: return .unknownQuestion

        case 22: return .reservedId

        case 23: return .invalidId

        case 24: return .invalidUrl

        case 25: return .invalidEmail

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ProblemCode, into buf: inout [UInt8]) {
        switch value {


        case .syntax:
            writeInt(&buf, Int32(1))


        case .tooLarge:
            writeInt(&buf, Int32(2))


        case .tooDeep:
            writeInt(&buf, Int32(3))


        case .newerFormat:
            writeInt(&buf, Int32(4))


        case .duplicateMember:
            writeInt(&buf, Int32(5))


        case .unknownMember:
            writeInt(&buf, Int32(6))


        case .missingMember:
            writeInt(&buf, Int32(7))


        case .wrongType:
            writeInt(&buf, Int32(8))


        case .invalidNumber:
            writeInt(&buf, Int32(9))


        case .invalidString:
            writeInt(&buf, Int32(10))


        case .unknownValue:
            writeInt(&buf, Int32(11))


        case .outOfRange:
            writeInt(&buf, Int32(12))


        case .tooShort:
            writeInt(&buf, Int32(13))


        case .tooLong:
            writeInt(&buf, Int32(14))


        case .tooFew:
            writeInt(&buf, Int32(15))


        case .tooMany:
            writeInt(&buf, Int32(16))


        case .repeated:
            writeInt(&buf, Int32(17))


        case .notInRuleset:
            writeInt(&buf, Int32(18))


        case .notForReset:
            writeInt(&buf, Int32(19))


        case .conflict:
            writeInt(&buf, Int32(20))


        case .unknownQuestion:
            writeInt(&buf, Int32(21))


        case .reservedId:
            writeInt(&buf, Int32(22))


        case .invalidId:
            writeInt(&buf, Int32(23))


        case .invalidUrl:
            writeInt(&buf, Int32(24))


        case .invalidEmail:
            writeInt(&buf, Int32(25))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblemCode_lift(_ buf: RustBuffer) throws -> ProblemCode {
    return try FfiConverterTypeProblemCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblemCode_lower(_ value: ProblemCode) -> RustBuffer {
    return FfiConverterTypeProblemCode.lower(value)
}



/**
 * What a page shows.
 */

public enum PromptKind: Equatable, Hashable {

    /**
     * Which method?
     */
    case chooseMethod(
        /**
         * Those that may be chosen.
         */choices: [Choice]
    )
    /**
     * The person's own phone number, in full.
     */
    case typePhone(
        /**
         * Which phone.
         */method: Method,
        /**
         * How it will be reached.
         */channel: Channel?,
        /**
         * The number, masked.
         */masked: String?
    )
    /**
     * A code that was sent, or an app's.
     */
    case enterCode(
        /**
         * Where the code is.
         */method: Method,
        /**
         * How the phone was reached.
         */channel: Channel?,
        /**
         * The destination, masked.
         */masked: String?,
        /**
         * Until when the code is good; absent where it is missing, and of an app.
         */until: Timestamp?,
        /**
         * Another may be sent.
         */mayResend: Bool
    )
    /**
     * Security questions.
     */
    case answerQuestions(
        /**
         * The questions, in the order in which the answers are wanted.
         */questions: [AskedQuestion]
    )
    /**
     * A phone or an app is asked.
     */
    case waitForHost(
        /**
         * Which.
         */method: Method,
        /**
         * The number to type into the app.
         */number: UInt8?
    )
    /**
     * Reset or unlock?
     */
    case chooseAction(
        /**
         * What may be done.
         */actions: [Action]
    )
    /**
     * A new password; nothing is said of it where the domain's rules decide.
     */
    case newPassword(
        /**
         * The fewest code points.
         */minimum: UInt64?,
        /**
         * The most code points.
         */maximum: UInt64?,
        /**
         * Spaces may be in it.
         */spaceAllowed: Bool?
    )
    /**
     * The host writes.
     */
    case writing
    /**
     * The flow is over.
     */
    case stopped(
        /**
         * Why.
         */reason: EndedFor,
        /**
         * The page for the person.
         */message: MessageId,
        /**
         * When another may begin.
         */until: Timestamp?
    )
    /**
     * It is done.
     */
    case done(
        /**
         * What there is to say besides.
         */message: MessageId?
    )
    /**
     * What is registered, and what can be done about it.
     */
    case overview(
        /**
         * Where the person stands.
         */status: RegistrationStatus,
        /**
         * The form.
         */form: RegistrationForm
    )
    /**
     * The person has registered.
     */
    case finished
    /**
     * The person will register another time.
     */
    case dismissed





}

#if compiler(>=6)
extension PromptKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePromptKind: FfiConverterRustBuffer {
    typealias SwiftType = PromptKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromptKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .chooseMethod(choices: try FfiConverterSequenceTypeChoice.read(from: &buf)
        )

        case 2: return .typePhone(method: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), masked: try FfiConverterOptionString.read(from: &buf)
        )

        case 3: return .enterCode(method: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), masked: try FfiConverterOptionString.read(from: &buf), until: try FfiConverterOptionTypeTimestamp.read(from: &buf), mayResend: try FfiConverterBool.read(from: &buf)
        )

        case 4: return .answerQuestions(questions: try FfiConverterSequenceTypeAskedQuestion.read(from: &buf)
        )

        case 5: return .waitForHost(method: try FfiConverterTypeMethod.read(from: &buf), number: try FfiConverterOptionUInt8.read(from: &buf)
        )

        case 6: return .chooseAction(actions: try FfiConverterSequenceTypeAction.read(from: &buf)
        )

        case 7: return .newPassword(minimum: try FfiConverterOptionUInt64.read(from: &buf), maximum: try FfiConverterOptionUInt64.read(from: &buf), spaceAllowed: try FfiConverterOptionBool.read(from: &buf)
        )

        case 8: return .writing

        case 9: return .stopped(reason: try FfiConverterTypeEndedFor.read(from: &buf), message: try FfiConverterTypeMessageId.read(from: &buf), until: try FfiConverterOptionTypeTimestamp.read(from: &buf)
        )

        case 10: return .done(message: try FfiConverterOptionTypeMessageId.read(from: &buf)
        )

        case 11: return .overview(status: try FfiConverterTypeRegistrationStatus.read(from: &buf), form: try FfiConverterTypeRegistrationForm.read(from: &buf)
        )

        case 12: return .finished

        case 13: return .dismissed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PromptKind, into buf: inout [UInt8]) {
        switch value {


        case let .chooseMethod(choices):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeChoice.write(choices, into: &buf)


        case let .typePhone(method,channel,masked):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterOptionString.write(masked, into: &buf)


        case let .enterCode(method,channel,masked,until,mayResend):
            writeInt(&buf, Int32(3))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterOptionString.write(masked, into: &buf)
            FfiConverterOptionTypeTimestamp.write(until, into: &buf)
            FfiConverterBool.write(mayResend, into: &buf)


        case let .answerQuestions(questions):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceTypeAskedQuestion.write(questions, into: &buf)


        case let .waitForHost(method,number):
            writeInt(&buf, Int32(5))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionUInt8.write(number, into: &buf)


        case let .chooseAction(actions):
            writeInt(&buf, Int32(6))
            FfiConverterSequenceTypeAction.write(actions, into: &buf)


        case let .newPassword(minimum,maximum,spaceAllowed):
            writeInt(&buf, Int32(7))
            FfiConverterOptionUInt64.write(minimum, into: &buf)
            FfiConverterOptionUInt64.write(maximum, into: &buf)
            FfiConverterOptionBool.write(spaceAllowed, into: &buf)


        case .writing:
            writeInt(&buf, Int32(8))


        case let .stopped(reason,message,until):
            writeInt(&buf, Int32(9))
            FfiConverterTypeEndedFor.write(reason, into: &buf)
            FfiConverterTypeMessageId.write(message, into: &buf)
            FfiConverterOptionTypeTimestamp.write(until, into: &buf)


        case let .done(message):
            writeInt(&buf, Int32(10))
            FfiConverterOptionTypeMessageId.write(message, into: &buf)


        case let .overview(status,form):
            writeInt(&buf, Int32(11))
            FfiConverterTypeRegistrationStatus.write(status, into: &buf)
            FfiConverterTypeRegistrationForm.write(form, into: &buf)


        case .finished:
            writeInt(&buf, Int32(12))


        case .dismissed:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromptKind_lift(_ buf: RustBuffer) throws -> PromptKind {
    return try FfiConverterTypePromptKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromptKind_lower(_ value: PromptKind) -> RustBuffer {
    return FfiConverterTypePromptKind.lower(value)
}



/**
 * Why a person may not reset the password: the first check that failed.
 */

public enum Reason: Equatable, Hashable, CaseIterable {

    /**
     * The account is disabled.
     */
    case accountDisabled
    /**
     * A personal account, whose password this organization does not hold.
     */
    case personalAccount
    /**
     * A partner's account: the policy of its home tenant decides.
     */
    case homeTenant
    /**
     * Self-service is switched off for administrators.
     */
    case disabledForAdministrators
    /**
     * Self-service is switched off for the tenant.
     */
    case disabledForTenant
    /**
     * The person is not in the group that may use self-service.
     */
    case notInScope
    /**
     * The person holds no licence that includes self-service.
     */
    case notLicensed
    /**
     * The person can pass fewer gates than are required.
     */
    case insufficientMethods
    /**
     * The password is held on premises, and writeback is off.
     */
    case writebackNotEnabled
    /**
     * The on-premises account is protected from resets.
     */
    case protectedAccount
    /**
     * Too many failed attempts.
     */
    case lockedOut





}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = Reason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .accountDisabled

        case 2: return .personalAccount

        case 3: return .homeTenant

        case 4: return .disabledForAdministrators

        case 5: return .disabledForTenant

        case 6: return .notInScope

        case 7: return .notLicensed

        case 8: return .insufficientMethods

        case 9: return .writebackNotEnabled

        case 10: return .protectedAccount

        case 11: return .lockedOut

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        switch value {


        case .accountDisabled:
            writeInt(&buf, Int32(1))


        case .personalAccount:
            writeInt(&buf, Int32(2))


        case .homeTenant:
            writeInt(&buf, Int32(3))


        case .disabledForAdministrators:
            writeInt(&buf, Int32(4))


        case .disabledForTenant:
            writeInt(&buf, Int32(5))


        case .notInScope:
            writeInt(&buf, Int32(6))


        case .notLicensed:
            writeInt(&buf, Int32(7))


        case .insufficientMethods:
            writeInt(&buf, Int32(8))


        case .writebackNotEnabled:
            writeInt(&buf, Int32(9))


        case .protectedAccount:
            writeInt(&buf, Int32(10))


        case .lockedOut:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}



/**
 * As whom somebody is told of a reset.
 */

public enum RecipientKind: Equatable, Hashable, CaseIterable {

    /**
     * The person whose password was reset.
     */
    case user
    /**
     * Another administrator.
     */
    case administrator





}

#if compiler(>=6)
extension RecipientKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecipientKind: FfiConverterRustBuffer {
    typealias SwiftType = RecipientKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecipientKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .user

        case 2: return .administrator

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RecipientKind, into buf: inout [UInt8]) {
        switch value {


        case .user:
            writeInt(&buf, Int32(1))


        case .administrator:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipientKind_lift(_ buf: RustBuffer) throws -> RecipientKind {
    return try FfiConverterTypeRecipientKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipientKind_lower(_ value: RecipientKind) -> RustBuffer {
    return FfiConverterTypeRecipientKind.lower(value)
}



/**
 * Why a step is refused; nothing is charged and nothing changes.
 */

public enum Refusal: Equatable, Hashable, CaseIterable {

    /**
     * The clock is behind by more than the servers of a cluster may differ.
     */
    case clockWentBack
    /**
     * The ledger was written by a later version.
     */
    case version
    /**
     * The ledger is an older one than the flow has seen: it was not read where it is written.
     */
    case staleLedger
    /**
     * The flow takes no such event now.
     */
    case notNow
    /**
     * What was given cannot be right by its form alone.
     */
    case malformed
    /**
     * The captcha was not passed.
     */
    case captcha





}

#if compiler(>=6)
extension Refusal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefusal: FfiConverterRustBuffer {
    typealias SwiftType = Refusal

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refusal {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clockWentBack

        case 2: return .version

        case 3: return .staleLedger

        case 4: return .notNow

        case 5: return .malformed

        case 6: return .captcha

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Refusal, into buf: inout [UInt8]) {
        switch value {


        case .clockWentBack:
            writeInt(&buf, Int32(1))


        case .version:
            writeInt(&buf, Int32(2))


        case .staleLedger:
            writeInt(&buf, Int32(3))


        case .notNow:
            writeInt(&buf, Int32(4))


        case .malformed:
            writeInt(&buf, Int32(5))


        case .captcha:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusal_lift(_ buf: RustBuffer) throws -> Refusal {
    return try FfiConverterTypeRefusal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusal_lower(_ value: Refusal) -> RustBuffer {
    return FfiConverterTypeRefusal.lower(value)
}



/**
 * What happened. It is never printed.
 */

public enum RegistrationEvent: CustomDebugStringConvertible, CustomStringConvertible {

    /**
     * Somebody who has just signed in is to register, or wants to.
     */
    case begin
    /**
     * The person gave a phone number or an address.
     */
    case provide(
        /**
         * E-mail or mobile phone.
         */field: Method,
        /**
         * What they typed.
         */value: PlainText,
        /**
         * How the phone is to be reached; only for the mobile phone.
         */channel: Channel? = nil
    )
    /**
     * The person says that what is there is theirs.
     */
    case confirm(
        /**
         * What.
         */field: Method,
        /**
         * How the directory's mobile phone is to be reached; absent for what is registered.
         */channel: Channel? = nil
    )
    /**
     * The person answered security questions.
     */
    case answer(
        /**
         * The answers.
         */answers: [Answer]
    )
    /**
     * The person wants to register an authenticator app.
     */
    case app
    /**
     * The person wants something registered to be forgotten.
     */
    case remove(
        /**
         * What.
         */field: Method
    )
    /**
     * The person says that this is all.
     */
    case finish
    /**
     * The person wants to do it another time.
     */
    case dismiss
    /**
     * The person entered the code that was sent.
     */
    case submitCode(
        /**
         * The code as typed.
         */code: Secret
    )
    /**
     * What was submitted, and charged in a ledger that is stored now, is to be compared.
     */
    case verify
    /**
     * The person wants another code.
     */
    case resend
    /**
     * A phone or an app said something, or nothing.
     */
    case hostResult(
        /**
         * The flow that the effect named.
         */flow: PlainText,
        /**
         * The charge that the effect named.
         */charge: UInt64,
        /**
         * What it said.
         */result: HostResult
    )
    /**
     * The person goes back to the form.
     */
    case back





// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_registrationevent_uniffi_trait_debug(
            FfiConverterTypeRegistrationEvent_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_registrationevent_uniffi_trait_display(
            FfiConverterTypeRegistrationEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RegistrationEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegistrationEvent: FfiConverterRustBuffer {
    typealias SwiftType = RegistrationEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegistrationEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .begin

        case 2: return .provide(field: try FfiConverterTypeMethod.read(from: &buf), value: try FfiConverterTypePlainText.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 3: return .confirm(field: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 4: return .answer(answers: try FfiConverterSequenceTypeAnswer.read(from: &buf)
        )

        case 5: return .app

        case 6: return .remove(field: try FfiConverterTypeMethod.read(from: &buf)
        )

        case 7: return .finish

        case 8: return .dismiss

        case 9: return .submitCode(code: try FfiConverterTypeSecret.read(from: &buf)
        )

        case 10: return .verify

        case 11: return .resend

        case 12: return .hostResult(flow: try FfiConverterTypePlainText.read(from: &buf), charge: try FfiConverterUInt64.read(from: &buf), result: try FfiConverterTypeHostResult.read(from: &buf)
        )

        case 13: return .back

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RegistrationEvent, into buf: inout [UInt8]) {
        switch value {


        case .begin:
            writeInt(&buf, Int32(1))


        case let .provide(field,value,channel):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMethod.write(field, into: &buf)
            FfiConverterTypePlainText.write(value, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .confirm(field,channel):
            writeInt(&buf, Int32(3))
            FfiConverterTypeMethod.write(field, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .answer(answers):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceTypeAnswer.write(answers, into: &buf)


        case .app:
            writeInt(&buf, Int32(5))


        case let .remove(field):
            writeInt(&buf, Int32(6))
            FfiConverterTypeMethod.write(field, into: &buf)


        case .finish:
            writeInt(&buf, Int32(7))


        case .dismiss:
            writeInt(&buf, Int32(8))


        case let .submitCode(code):
            writeInt(&buf, Int32(9))
            FfiConverterTypeSecret.write(code, into: &buf)


        case .verify:
            writeInt(&buf, Int32(10))


        case .resend:
            writeInt(&buf, Int32(11))


        case let .hostResult(flow,charge,result):
            writeInt(&buf, Int32(12))
            FfiConverterTypePlainText.write(flow, into: &buf)
            FfiConverterUInt64.write(charge, into: &buf)
            FfiConverterTypeHostResult.write(result, into: &buf)


        case .back:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationEvent_lift(_ buf: RustBuffer) throws -> RegistrationEvent {
    return try FfiConverterTypeRegistrationEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationEvent_lower(_ value: RegistrationEvent) -> RustBuffer {
    return FfiConverterTypeRegistrationEvent.lower(value)
}



/**
 * Where a person stands with registering.
 */

public enum RegistrationStatus: Equatable, Hashable, CaseIterable {

    /**
     * The person may not register, because a reset is not for them.
     */
    case notInScope
    /**
     * The person has not registered and may.
     */
    case mayRegister
    /**
     * The person has not registered and is asked to at every sign-in.
     */
    case mustRegister
    /**
     * The person registered, and is asked whether all of it still holds.
     */
    case mustReconfirm
    /**
     * The person has registered.
     */
    case registered





}

#if compiler(>=6)
extension RegistrationStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegistrationStatus: FfiConverterRustBuffer {
    typealias SwiftType = RegistrationStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegistrationStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notInScope

        case 2: return .mayRegister

        case 3: return .mustRegister

        case 4: return .mustReconfirm

        case 5: return .registered

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RegistrationStatus, into buf: inout [UInt8]) {
        switch value {


        case .notInScope:
            writeInt(&buf, Int32(1))


        case .mayRegister:
            writeInt(&buf, Int32(2))


        case .mustRegister:
            writeInt(&buf, Int32(3))


        case .mustReconfirm:
            writeInt(&buf, Int32(4))


        case .registered:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationStatus_lift(_ buf: RustBuffer) throws -> RegistrationStatus {
    return try FfiConverterTypeRegistrationStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistrationStatus_lower(_ value: RegistrationStatus) -> RustBuffer {
    return FfiConverterTypeRegistrationStatus.lower(value)
}



/**
 * What happened. It is never printed.
 */

public enum ResetEvent: CustomDebugStringConvertible, CustomStringConvertible {

    /**
     * Somebody said who they are.
     */
    case identify(
        /**
         * What they typed.
         */identifier: PlainText,
        /**
         * The host has seen a captcha passed.
         */captcha: Bool
    )
    /**
     * The person chose a method.
     */
    case choose(
        /**
         * The method.
         */method: Method,
        /**
         * How the mobile phone is to be reached; absent for any other method.
         */channel: Channel?
    )
    /**
     * The person typed their phone number.
     */
    case submitPhone(
        /**
         * The number as typed.
         */phone: Secret
    )
    /**
     * The person entered a code: one that was sent, or an app's.
     */
    case submitCode(
        /**
         * The code as typed.
         */code: Secret
    )
    /**
     * The person answered the questions.
     */
    case submitAnswers(
        /**
         * The answers as typed, in the order of the questions.
         */answers: [Secret]
    )
    /**
     * What was submitted, and charged in a ledger that is stored now, is to be compared.
     */
    case verify
    /**
     * A phone or an app said something, or nothing.
     */
    case hostResult(
        /**
         * The flow that the effect named.
         */flow: PlainText,
        /**
         * The charge that the effect named.
         */charge: UInt64,
        /**
         * What it said.
         */result: HostResult
    )
    /**
     * The person wants another code.
     */
    case resend
    /**
     * The person wants another method.
     */
    case back
    /**
     * The person asks for help.
     */
    case contactAdministrator
    /**
     * The person gave up.
     */
    case cancel
    /**
     * The person chose what to do.
     */
    case chooseAction(
        /**
         * What.
         */action: Action
    )
    /**
     * The person chose a password.
     */
    case newPassword(
        /**
         * The password.
         */password: Secret,
        /**
         * The names that it must not contain: first, last and the tenant's.
         */names: [PlainText]
    )
    /**
     * The host wrote the password or unlocked the account, or could not.
     */
    case written(
        /**
         * What came of it.
         */result: WriteResult
    )





// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_resetevent_uniffi_trait_debug(
            FfiConverterTypeResetEvent_lower(self),uniffiCallStatus
    )
}
    )
}
// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_resetevent_uniffi_trait_display(
            FfiConverterTypeResetEvent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ResetEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResetEvent: FfiConverterRustBuffer {
    typealias SwiftType = ResetEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ResetEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .identify(identifier: try FfiConverterTypePlainText.read(from: &buf), captcha: try FfiConverterBool.read(from: &buf)
        )

        case 2: return .choose(method: try FfiConverterTypeMethod.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 3: return .submitPhone(phone: try FfiConverterTypeSecret.read(from: &buf)
        )

        case 4: return .submitCode(code: try FfiConverterTypeSecret.read(from: &buf)
        )

        case 5: return .submitAnswers(answers: try FfiConverterSequenceTypeSecret.read(from: &buf)
        )

        case 6: return .verify

        case 7: return .hostResult(flow: try FfiConverterTypePlainText.read(from: &buf), charge: try FfiConverterUInt64.read(from: &buf), result: try FfiConverterTypeHostResult.read(from: &buf)
        )

        case 8: return .resend

        case 9: return .back

        case 10: return .contactAdministrator

        case 11: return .cancel

        case 12: return .chooseAction(action: try FfiConverterTypeAction.read(from: &buf)
        )

        case 13: return .newPassword(password: try FfiConverterTypeSecret.read(from: &buf), names: try FfiConverterSequenceTypePlainText.read(from: &buf)
        )

        case 14: return .written(result: try FfiConverterTypeWriteResult.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ResetEvent, into buf: inout [UInt8]) {
        switch value {


        case let .identify(identifier,captcha):
            writeInt(&buf, Int32(1))
            FfiConverterTypePlainText.write(identifier, into: &buf)
            FfiConverterBool.write(captcha, into: &buf)


        case let .choose(method,channel):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMethod.write(method, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .submitPhone(phone):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSecret.write(phone, into: &buf)


        case let .submitCode(code):
            writeInt(&buf, Int32(4))
            FfiConverterTypeSecret.write(code, into: &buf)


        case let .submitAnswers(answers):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceTypeSecret.write(answers, into: &buf)


        case .verify:
            writeInt(&buf, Int32(6))


        case let .hostResult(flow,charge,result):
            writeInt(&buf, Int32(7))
            FfiConverterTypePlainText.write(flow, into: &buf)
            FfiConverterUInt64.write(charge, into: &buf)
            FfiConverterTypeHostResult.write(result, into: &buf)


        case .resend:
            writeInt(&buf, Int32(8))


        case .back:
            writeInt(&buf, Int32(9))


        case .contactAdministrator:
            writeInt(&buf, Int32(10))


        case .cancel:
            writeInt(&buf, Int32(11))


        case let .chooseAction(action):
            writeInt(&buf, Int32(12))
            FfiConverterTypeAction.write(action, into: &buf)


        case let .newPassword(password,names):
            writeInt(&buf, Int32(13))
            FfiConverterTypeSecret.write(password, into: &buf)
            FfiConverterSequenceTypePlainText.write(names, into: &buf)


        case let .written(result):
            writeInt(&buf, Int32(14))
            FfiConverterTypeWriteResult.write(result, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResetEvent_lift(_ buf: RustBuffer) throws -> ResetEvent {
    return try FfiConverterTypeResetEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResetEvent_lower(_ value: ResetEvent) -> RustBuffer {
    return FfiConverterTypeResetEvent.lower(value)
}



/**
 * Where the value of a method comes from.
 */

public enum Source: Equatable, Hashable, CaseIterable {

    /**
     * The phone number that the person registered.
     */
    case authenticationPhone
    /**
     * The directory's mobile phone number, which is public.
     */
    case mobilePhone
    /**
     * The directory's office phone number.
     */
    case officePhone
    /**
     * The e-mail address that the person registered.
     */
    case authenticationEmail
    /**
     * The first of the directory's alternate e-mail addresses.
     */
    case alternateEmails
    /**
     * The enrolment of security questions.
     */
    case enrolment
    /**
     * The authenticator app.
     */
    case authenticatorApp
    /**
     * The security key.
     */
    case securityKey





}

#if compiler(>=6)
extension Source: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSource: FfiConverterRustBuffer {
    typealias SwiftType = Source

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Source {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .authenticationPhone

        case 2: return .mobilePhone

        case 3: return .officePhone

        case 4: return .authenticationEmail

        case 5: return .alternateEmails

        case 6: return .enrolment

        case 7: return .authenticatorApp

        case 8: return .securityKey

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Source, into buf: inout [UInt8]) {
        switch value {


        case .authenticationPhone:
            writeInt(&buf, Int32(1))


        case .mobilePhone:
            writeInt(&buf, Int32(2))


        case .officePhone:
            writeInt(&buf, Int32(3))


        case .authenticationEmail:
            writeInt(&buf, Int32(4))


        case .alternateEmails:
            writeInt(&buf, Int32(5))


        case .enrolment:
            writeInt(&buf, Int32(6))


        case .authenticatorApp:
            writeInt(&buf, Int32(7))


        case .securityKey:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSource_lift(_ buf: RustBuffer) throws -> Source {
    return try FfiConverterTypeSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSource_lower(_ value: Source) -> RustBuffer {
    return FfiConverterTypeSource.lower(value)
}



/**
 * How a terminal may show a line. The text says the same without it.
 */

public enum Style: Equatable, Hashable, CaseIterable {

    /**
     * The title of what follows.
     */
    case heading
    /**
     * As it should be.
     */
    case good
    /**
     * In the way of a reset.
     */
    case bad
    /**
     * Detail, or a thing that does not count here.
     */
    case muted
    /**
     * Anything else.
     */
    case plain





}

#if compiler(>=6)
extension Style: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStyle: FfiConverterRustBuffer {
    typealias SwiftType = Style

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Style {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .heading

        case 2: return .good

        case 3: return .bad

        case 4: return .muted

        case 5: return .plain

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Style, into buf: inout [UInt8]) {
        switch value {


        case .heading:
            writeInt(&buf, Int32(1))


        case .good:
            writeInt(&buf, Int32(2))


        case .bad:
            writeInt(&buf, Int32(3))


        case .muted:
            writeInt(&buf, Int32(4))


        case .plain:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStyle_lift(_ buf: RustBuffer) throws -> Style {
    return try FfiConverterTypeStyle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStyle_lower(_ value: Style) -> RustBuffer {
    return FfiConverterTypeStyle.lower(value)
}



/**
 * A user document cannot be read.
 */
public
enum UserError: Swift.Error, Equatable, Hashable {



    /**
     * The document has problems.
     */
    case Invalid(
        /**
         * All problems of the document; at least one.
         */problems: [Problem]
    )
    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    case Internal




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_method_usererror_uniffi_trait_display(
            FfiConverterTypeUserError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension UserError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUserError: FfiConverterRustBuffer {
    typealias SwiftType = UserError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UserError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Invalid(
            problems: try FfiConverterSequenceTypeProblem.read(from: &buf)
            )
        case 2: return .Internal

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UserError, into buf: inout [UInt8]) {
        switch value {





        case let .Invalid(problems):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeProblem.write(problems, into: &buf)


        case .Internal:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserError_lift(_ buf: RustBuffer) throws -> UserError {
    return try FfiConverterTypeUserError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUserError_lower(_ value: UserError) -> RustBuffer {
    return FfiConverterTypeUserError.lower(value)
}


/**
 * The answer of a decision.
 */

public enum Verdict: Equatable, Hashable, CaseIterable {

    /**
     * The person may reset the password.
     */
    case allowed
    /**
     * The person may not.
     */
    case denied
    /**
     * Another organization's policy decides.
     */
    case deferred





}

#if compiler(>=6)
extension Verdict: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVerdict: FfiConverterRustBuffer {
    typealias SwiftType = Verdict

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verdict {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .allowed

        case 2: return .denied

        case 3: return .deferred

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Verdict, into buf: inout [UInt8]) {
        switch value {


        case .allowed:
            writeInt(&buf, Int32(1))


        case .denied:
            writeInt(&buf, Int32(2))


        case .deferred:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerdict_lift(_ buf: RustBuffer) throws -> Verdict {
    return try FfiConverterTypeVerdict.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerdict_lower(_ value: Verdict) -> RustBuffer {
    return FfiConverterTypeVerdict.lower(value)
}



/**
 * What came of answers.
 */

public enum Verification: Equatable, Hashable {

    /**
     * Something is not right; nothing says what.
     */
    case wrong
    /**
     * All are right.
     */
    case right(
        /**
         * The record to store in place of the one asked: what was answered now comes last.
         */record: EnrolmentRecord,
        /**
         * What was answered is hashed anew, by the parameters and the pepper of today.
         */rehashed: Bool
    )





}

#if compiler(>=6)
extension Verification: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVerification: FfiConverterRustBuffer {
    typealias SwiftType = Verification

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verification {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .wrong

        case 2: return .right(record: try FfiConverterTypeEnrolmentRecord.read(from: &buf), rehashed: try FfiConverterBool.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Verification, into buf: inout [UInt8]) {
        switch value {


        case .wrong:
            writeInt(&buf, Int32(1))


        case let .right(record,rehashed):
            writeInt(&buf, Int32(2))
            FfiConverterTypeEnrolmentRecord.write(record, into: &buf)
            FfiConverterBool.write(rehashed, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerification_lift(_ buf: RustBuffer) throws -> Verification {
    return try FfiConverterTypeVerification.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerification_lower(_ value: Verification) -> RustBuffer {
    return FfiConverterTypeVerification.lower(value)
}



/**
 * A way to prove who one is: a method and how it goes.
 */

public enum Way: Equatable, Hashable, CaseIterable {

    /**
     * A code in an e-mail.
     */
    case email
    /**
     * A code in a text message to the mobile phone.
     */
    case mobileText
    /**
     * A call to the mobile phone.
     */
    case mobileCall
    /**
     * A call to the office phone.
     */
    case officeCall
    /**
     * Answers to security questions.
     */
    case securityQuestions
    /**
     * An approval in an authenticator app.
     */
    case appNotification
    /**
     * A code that an authenticator app shows.
     */
    case appCode





}

#if compiler(>=6)
extension Way: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWay: FfiConverterRustBuffer {
    typealias SwiftType = Way

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Way {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .email

        case 2: return .mobileText

        case 3: return .mobileCall

        case 4: return .officeCall

        case 5: return .securityQuestions

        case 6: return .appNotification

        case 7: return .appCode

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Way, into buf: inout [UInt8]) {
        switch value {


        case .email:
            writeInt(&buf, Int32(1))


        case .mobileText:
            writeInt(&buf, Int32(2))


        case .mobileCall:
            writeInt(&buf, Int32(3))


        case .officeCall:
            writeInt(&buf, Int32(4))


        case .securityQuestions:
            writeInt(&buf, Int32(5))


        case .appNotification:
            writeInt(&buf, Int32(6))


        case .appCode:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWay_lift(_ buf: RustBuffer) throws -> Way {
    return try FfiConverterTypeWay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWay_lower(_ value: Way) -> RustBuffer {
    return FfiConverterTypeWay.lower(value)
}



/**
 * What came of writing a password, or of unlocking an account.
 */

public enum WriteResult: Equatable, Hashable, CaseIterable {

    /**
     * It was done.
     */
    case ok
    /**
     * It was done on premises, and the cloud will take some minutes.
     */
    case cloudFailed
    /**
     * It may have been done.
     */
    case unknown
    /**
     * The domain's rules refused the password.
     */
    case rulesRefused
    /**
     * The service could not be reached, and for certain nothing was done.
     */
    case unreachable
    /**
     * An administrator has to put the on-premises service right.
     */
    case adminAction
    /**
     * The organization has no policy for resets.
     */
    case noPolicy





}

#if compiler(>=6)
extension WriteResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWriteResult: FfiConverterRustBuffer {
    typealias SwiftType = WriteResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WriteResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ok

        case 2: return .cloudFailed

        case 3: return .unknown

        case 4: return .rulesRefused

        case 5: return .unreachable

        case 6: return .adminAction

        case 7: return .noPolicy

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WriteResult, into buf: inout [UInt8]) {
        switch value {


        case .ok:
            writeInt(&buf, Int32(1))


        case .cloudFailed:
            writeInt(&buf, Int32(2))


        case .unknown:
            writeInt(&buf, Int32(3))


        case .rulesRefused:
            writeInt(&buf, Int32(4))


        case .unreachable:
            writeInt(&buf, Int32(5))


        case .adminAction:
            writeInt(&buf, Int32(6))


        case .noPolicy:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWriteResult_lift(_ buf: RustBuffer) throws -> WriteResult {
    return try FfiConverterTypeWriteResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWriteResult_lower(_ value: WriteResult) -> RustBuffer {
    return FfiConverterTypeWriteResult.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt8: FfiConverterRustBuffer {
    typealias SwiftType = UInt8?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt8.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt8.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLedger: FfiConverterRustBuffer {
    typealias SwiftType = Ledger?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLedger.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLedger.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUser: FfiConverterRustBuffer {
    typealias SwiftType = User?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUser.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUser.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAuditText: FfiConverterRustBuffer {
    typealias SwiftType = AuditText?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAuditText.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAuditText.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFormQuestions: FfiConverterRustBuffer {
    typealias SwiftType = FormQuestions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFormQuestions.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFormQuestions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeHashing: FfiConverterRustBuffer {
    typealias SwiftType = Hashing?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHashing.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHashing.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLinks: FfiConverterRustBuffer {
    typealias SwiftType = Links?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLinks.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLinks.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePrompt: FfiConverterRustBuffer {
    typealias SwiftType = Prompt?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePrompt.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePrompt.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDraftField: FfiConverterRustBuffer {
    typealias SwiftType = DraftField?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDraftField.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDraftField.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMessageId: FfiConverterRustBuffer {
    typealias SwiftType = MessageId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMessageId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMessageId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMethod: FfiConverterRustBuffer {
    typealias SwiftType = Method?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMethod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMethod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = Reason?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReason.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReason.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSource: FfiConverterRustBuffer {
    typealias SwiftType = Source?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSource.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceBool: FfiConverterRustBuffer {
    typealias SwiftType = [Bool]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeAnsweredQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [AnsweredQuestion]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeAnsweredQuestion.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeAnsweredQuestion.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeJsonText: FfiConverterRustBuffer {
    typealias SwiftType = JsonText?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJsonText.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJsonText.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePlainText: FfiConverterRustBuffer {
    typealias SwiftType = PlainText?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePlainText.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePlainText.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceBool: FfiConverterRustBuffer {
    typealias SwiftType = [Bool]

    public static func write(_ value: [Bool], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterBool.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Bool] {
        let len: Int32 = try readInt(&buf)
        var seq = [Bool]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterBool.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = [Secret]

    public static func write(_ value: [Secret], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSecret.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Secret] {
        let len: Int32 = try readInt(&buf)
        var seq = [Secret]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSecret.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUser: FfiConverterRustBuffer {
    typealias SwiftType = [User]

    public static func write(_ value: [User], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUser.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [User] {
        let len: Int32 = try readInt(&buf)
        var seq = [User]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUser.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = [Answer]

    public static func write(_ value: [Answer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnswer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Answer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Answer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnswer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnsweredQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [AnsweredQuestion]

    public static func write(_ value: [AnsweredQuestion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnsweredQuestion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AnsweredQuestion] {
        let len: Int32 = try readInt(&buf)
        var seq = [AnsweredQuestion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnsweredQuestion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAskedQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [AskedQuestion]

    public static func write(_ value: [AskedQuestion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAskedQuestion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AskedQuestion] {
        let len: Int32 = try readInt(&buf)
        var seq = [AskedQuestion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAskedQuestion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeButtonText: FfiConverterRustBuffer {
    typealias SwiftType = [ButtonText]

    public static func write(_ value: [ButtonText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeButtonText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ButtonText] {
        let len: Int32 = try readInt(&buf)
        var seq = [ButtonText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeButtonText.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCheckResult: FfiConverterRustBuffer {
    typealias SwiftType = [CheckResult]

    public static func write(_ value: [CheckResult], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCheckResult.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CheckResult] {
        let len: Int32 = try readInt(&buf)
        var seq = [CheckResult]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCheckResult.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChoice: FfiConverterRustBuffer {
    typealias SwiftType = [Choice]

    public static func write(_ value: [Choice], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChoice.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Choice] {
        let len: Int32 = try readInt(&buf)
        var seq = [Choice]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChoice.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChoiceText: FfiConverterRustBuffer {
    typealias SwiftType = [ChoiceText]

    public static func write(_ value: [ChoiceText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChoiceText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChoiceText] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChoiceText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChoiceText.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDraftProblem: FfiConverterRustBuffer {
    typealias SwiftType = [DraftProblem]

    public static func write(_ value: [DraftProblem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDraftProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DraftProblem] {
        let len: Int32 = try readInt(&buf)
        var seq = [DraftProblem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDraftProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldText: FfiConverterRustBuffer {
    typealias SwiftType = [FieldText]

    public static func write(_ value: [FieldText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldText] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldText.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFix: FfiConverterRustBuffer {
    typealias SwiftType = [Fix]

    public static func write(_ value: [Fix], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFix.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Fix] {
        let len: Int32 = try readInt(&buf)
        var seq = [Fix]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFix.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFormField: FfiConverterRustBuffer {
    typealias SwiftType = [FormField]

    public static func write(_ value: [FormField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFormField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FormField] {
        let len: Int32 = try readInt(&buf)
        var seq = [FormField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFormField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFormQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [FormQuestion]

    public static func write(_ value: [FormQuestion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFormQuestion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FormQuestion] {
        let len: Int32 = try readInt(&buf)
        var seq = [FormQuestion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFormQuestion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLine: FfiConverterRustBuffer {
    typealias SwiftType = [Line]

    public static func write(_ value: [Line], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Line] {
        let len: Int32 = try readInt(&buf)
        var seq = [Line]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMethodExplanation: FfiConverterRustBuffer {
    typealias SwiftType = [MethodExplanation]

    public static func write(_ value: [MethodExplanation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMethodExplanation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MethodExplanation] {
        let len: Int32 = try readInt(&buf)
        var seq = [MethodExplanation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMethodExplanation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePasswordProblem: FfiConverterRustBuffer {
    typealias SwiftType = [PasswordProblem]

    public static func write(_ value: [PasswordProblem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePasswordProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PasswordProblem] {
        let len: Int32 = try readInt(&buf)
        var seq = [PasswordProblem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePasswordProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePepper: FfiConverterRustBuffer {
    typealias SwiftType = [Pepper]

    public static func write(_ value: [Pepper], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePepper.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Pepper] {
        let len: Int32 = try readInt(&buf)
        var seq = [Pepper]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePepper.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePredefinedQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [PredefinedQuestion]

    public static func write(_ value: [PredefinedQuestion], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePredefinedQuestion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PredefinedQuestion] {
        let len: Int32 = try readInt(&buf)
        var seq = [PredefinedQuestion]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePredefinedQuestion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProblem: FfiConverterRustBuffer {
    typealias SwiftType = [Problem]

    public static func write(_ value: [Problem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Problem] {
        let len: Int32 = try readInt(&buf)
        var seq = [Problem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecipient: FfiConverterRustBuffer {
    typealias SwiftType = [Recipient]

    public static func write(_ value: [Recipient], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecipient.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Recipient] {
        let len: Int32 = try readInt(&buf)
        var seq = [Recipient]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecipient.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStateKey: FfiConverterRustBuffer {
    typealias SwiftType = [StateKey]

    public static func write(_ value: [StateKey], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStateKey.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StateKey] {
        let len: Int32 = try readInt(&buf)
        var seq = [StateKey]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStateKey.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAction: FfiConverterRustBuffer {
    typealias SwiftType = [Action]

    public static func write(_ value: [Action], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAction.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Action] {
        let len: Int32 = try readInt(&buf)
        var seq = [Action]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAction.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = [Channel]

    public static func write(_ value: [Channel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannel.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Channel] {
        let len: Int32 = try readInt(&buf)
        var seq = [Channel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEffect: FfiConverterRustBuffer {
    typealias SwiftType = [Effect]

    public static func write(_ value: [Effect], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEffect.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Effect] {
        let len: Int32 = try readInt(&buf)
        var seq = [Effect]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEffect.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicense: FfiConverterRustBuffer {
    typealias SwiftType = [License]

    public static func write(_ value: [License], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicense.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [License] {
        let len: Int32 = try readInt(&buf)
        var seq = [License]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicense.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMethod: FfiConverterRustBuffer {
    typealias SwiftType = [Method]

    public static func write(_ value: [Method], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMethod.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Method] {
        let len: Int32 = try readInt(&buf)
        var seq = [Method]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMethod.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSource: FfiConverterRustBuffer {
    typealias SwiftType = [Source]

    public static func write(_ value: [Source], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSource.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Source] {
        let len: Int32 = try readInt(&buf)
        var seq = [Source]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSource.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlainText: FfiConverterRustBuffer {
    typealias SwiftType = [PlainText]

    public static func write(_ value: [PlainText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlainText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlainText] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlainText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlainText.read(from: &buf))
        }
        return seq
    }
}


public typealias JsonText = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeJsonText: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> JsonText {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: JsonText, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> JsonText {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: JsonText) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJsonText_lift(_ value: RustBuffer) throws -> JsonText {
    return try FfiConverterTypeJsonText.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeJsonText_lower(_ value: JsonText) -> RustBuffer {
    return FfiConverterTypeJsonText.lower(value)
}



public typealias PlainText = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlainText: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlainText {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: PlainText, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PlainText {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: PlainText) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlainText_lift(_ value: RustBuffer) throws -> PlainText {
    return try FfiConverterTypePlainText.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlainText_lower(_ value: PlainText) -> RustBuffer {
    return FfiConverterTypePlainText.lower(value)
}



public typealias Timestamp = Int64

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimestamp: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        return try FfiConverterInt64.read(from: &buf)
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        return FfiConverterInt64.write(value, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Timestamp {
        return try FfiConverterInt64.lift(value)
    }

    public static func lower(_ value: Timestamp) -> Int64 {
        return FfiConverterInt64.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lift(_ value: Int64) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> Int64 {
    return FfiConverterTypeTimestamp.lower(value)
}

/**
 * The tags of all languages that there are, sorted.
 */
public func languages() -> [String]  {
    return try!  FfiConverterSequenceString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_func_languages(uniffiCallStatus
    )
})
}
/**
 * The tag of the language, out of those that there are, for what somebody asks for: a tag (BCP 47) such as
 * `pt-BR`, or a list as of an `Accept-Language` header, such as `de-CH, fr;q=0.8`. `en` for whoever asks for
 * nothing that there is.
 */
public func negotiate(asked: PlainText) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_func_negotiate(
        FfiConverterTypePlainText_lower(asked),uniffiCallStatus
    )
})
}
/**
 * The normal form of an answer, which is what is hashed. No rule on answers is applied but the one
 * that a text may have no more than 1,024 bytes.
 *
 * # Errors
 *
 * Where there is none.
 */
public func normalizeAnswer(answer: Secret)throws  -> Normalized  {
    return try  FfiConverterTypeNormalized_lift(try rustCallWithError(FfiConverterTypeNormalizeError_lift) {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_func_normalize_answer(
        FfiConverterTypeSecret_lower(answer),uniffiCallStatus
    )
})
}
/**
 * The predefined security questions, in the order of the list.
 */
public func predefinedQuestions() -> [PredefinedQuestion]  {
    return try!  FfiConverterSequenceTypePredefinedQuestion.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_func_predefined_questions(uniffiCallStatus
    )
})
}
/**
 * The version of Twogate, such as `0.1.0`.
 */
public func version() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_twogate_mobile_fn_func_version(uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_twogate_mobile_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_twogate_mobile_checksum_func_languages() != 24534) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_func_negotiate() != 31041) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_func_normalize_answer() != 54084) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_func_predefined_questions() != 10319) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_func_version() != 59985) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_flow_identifier() != 38381) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_flow_ledger_key() != 48735) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_ledger_cleared() != 43757) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_direction() != 28059) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_language() != 50862) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_without_isolation() != 19857) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_explain() != 14775) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_fix() != 34328) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_tell() != 4363) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_code_mail() != 35357) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_code_text() != 2530) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_contact_mail() != 62626) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_audit() != 12405) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_page() != 53322) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_message() != 64612) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_password_problem() != 58984) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_identify_page() != 31231) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_prompt() != 16189) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_result() != 12777) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_action() != 48602) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_actor() != 23117) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_button() != 35687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_channel() != 57501) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_check() != 59117) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_check_outcome() != 36105) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_check_passed() != 42776) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_field_state() != 21042) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_gate_policy() != 3115) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_license() != 3753) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_method() != 18238) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_question() != 53167) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_reason() != 28101) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_source() != 53998) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_status() != 33023) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_messages_verdict() != 9372) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_check_password() != 45952) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_password_rules() != 17118) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_explain() != 39605) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_is_offered() != 16809) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_contact_administrator() != 17391) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_notifications() != 10381) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_registration_form() != 24917) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_registration_status() != 63088) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_validate_registration() != 59447) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_asked_questions() != 53271) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_check_answers() != 21208) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_enrol() != 13623) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_policy_verify_answers() != 8581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_secret_reveal() != 30222) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_open() != 59712) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_prompt() != 49714) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_seal() != 61779) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_registration_ledger_key() != 8189) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_registration_step() != 37908) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_step() != 14371) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_ledger_key() != 55289) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_setup_with_policy() != 62526) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_user_needs_rehash() != 47096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_method_user_with_enrolment() != 28566) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_flow_new() != 57338) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_ledger_new() != 11784) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_messages_new() != 50274) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_policy_new() != 64685) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_secret_new() != 10872) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_setup_new() != 14431) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_twogate_mobile_checksum_constructor_user_new() != 36987) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureTwogateMobileInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
