// UniFFI made this file from the crate `twogate-ffi-mobile`.
// Do not edit it.

@file:Suppress("NAME_SHADOWING")

package twogate

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_twogate_mobile_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_twogate_mobile_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "twogate_mobile"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "twogate"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_twogate_mobile_checksum_func_languages(
    ): Int
    external fun uniffi_twogate_mobile_checksum_func_negotiate(
    ): Int
    external fun uniffi_twogate_mobile_checksum_func_normalize_answer(
    ): Int
    external fun uniffi_twogate_mobile_checksum_func_predefined_questions(
    ): Int
    external fun uniffi_twogate_mobile_checksum_func_version(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_flow_identifier(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_flow_ledger_key(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_ledger_cleared(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_direction(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_language(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_without_isolation(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_explain(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_fix(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_tell(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_code_mail(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_code_text(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_contact_mail(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_audit(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_page(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_message(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_password_problem(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_identify_page(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_prompt(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_result(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_action(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_actor(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_button(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_channel(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_check(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_check_outcome(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_check_passed(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_field_state(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_gate_policy(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_license(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_method(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_question(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_reason(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_source(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_status(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_messages_verdict(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_check_password(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_password_rules(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_explain(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_is_offered(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_contact_administrator(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_notifications(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_registration_form(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_registration_status(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_validate_registration(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_asked_questions(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_check_answers(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_enrol(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_policy_verify_answers(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_secret_reveal(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_open(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_prompt(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_seal(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_registration_ledger_key(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_registration_step(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_step(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_ledger_key(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_setup_with_policy(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_user_needs_rehash(
    ): Int
    external fun uniffi_twogate_mobile_checksum_method_user_with_enrolment(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_flow_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_ledger_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_messages_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_policy_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_secret_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_setup_new(
    ): Int
    external fun uniffi_twogate_mobile_checksum_constructor_user_new(
    ): Int
    external fun ffi_twogate_mobile_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "twogate"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_twogate_mobile_fn_clone_flow(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_flow(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_flow_new(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_flow_identifier(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_flow_ledger_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_clone_ledger(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_ledger(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_ledger_new(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_ledger_cleared(`ptr`: Long,`policy`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_clone_messages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_messages(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_messages_new(`locale`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_messages_direction(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_language(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_without_isolation(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_messages_explain(`ptr`: Long,`explanation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_fix(`ptr`: Long,`fix`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_tell(`ptr`: Long,`person`: RustBuffer.ByValue,`explanation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_code_mail(`ptr`: Long,`code`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_code_text(`ptr`: Long,`code`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_contact_mail(`ptr`: Long,`person`: RustBuffer.ByValue,`reason`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_audit(`ptr`: Long,`activity`: RustBuffer.ByValue,`result`: RustBuffer.ByValue,`detail`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_page(`ptr`: Long,`message`: RustBuffer.ByValue,`links`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_message(`ptr`: Long,`problem`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_password_problem(`ptr`: Long,`problem`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_identify_page(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_prompt(`ptr`: Long,`prompt`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_result(`ptr`: Long,`outcome`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_action(`ptr`: Long,`action`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_actor(`ptr`: Long,`actor`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_button(`ptr`: Long,`button`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_channel(`ptr`: Long,`channel`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_check(`ptr`: Long,`check`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_check_outcome(`ptr`: Long,`outcome`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_check_passed(`ptr`: Long,`check`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_field_state(`ptr`: Long,`state`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_gate_policy(`ptr`: Long,`policy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_license(`ptr`: Long,`license`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_method(`ptr`: Long,`method`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_question(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_reason(`ptr`: Long,`reason`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_source(`ptr`: Long,`source`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_status(`ptr`: Long,`status`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_messages_verdict(`ptr`: Long,`verdict`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_clone_policy(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_policy(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_policy_new(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_policy_check_password(`ptr`: Long,`user`: Long,`password`: Long,`names`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_password_rules(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_explain(`ptr`: Long,`user`: Long,`now`: Long,`ledger`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_is_offered(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_twogate_mobile_fn_method_policy_contact_administrator(`ptr`: Long,`administrators`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_notifications(`ptr`: Long,`user`: Long,`administrators`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_registration_form(`ptr`: Long,`user`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_registration_status(`ptr`: Long,`user`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_validate_registration(`ptr`: Long,`user`: Long,`draft`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_asked_questions(`ptr`: Long,`user`: Long,`failures`: Int,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_check_answers(`ptr`: Long,`user`: Long,`answers`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_enrol(`ptr`: Long,`user`: Long,`answers`: RustBuffer.ByValue,`hashing`: RustBuffer.ByValue,`entropy`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policy_verify_answers(`ptr`: Long,`user`: Long,`answers`: RustBuffer.ByValue,`failures`: Int,`hashing`: RustBuffer.ByValue,`entropy`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_clone_secret(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_secret(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_secret_new(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_secret_reveal(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_secret_uniffi_trait_debug(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_secret_uniffi_trait_display(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_clone_setup(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_setup(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_setup_new(`policy`: Long,`disclosure`: RustBuffer.ByValue,`stateKeys`: RustBuffer.ByValue,`identifierSecret`: Long,`decoy`: RustBuffer.ByValue,`hashing`: RustBuffer.ByValue,`codeDigits`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_setup_open(`ptr`: Long,`sealed`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_setup_prompt(`ptr`: Long,`flow`: Long,`situation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_seal(`ptr`: Long,`flow`: Long,`entropy`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_registration_ledger_key(`ptr`: Long,`user`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_registration_step(`ptr`: Long,`flow`: Long,`event`: RustBuffer.ByValue,`situation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_step(`ptr`: Long,`flow`: Long,`event`: RustBuffer.ByValue,`situation`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_ledger_key(`ptr`: Long,`identifier`: RustBuffer.ByValue,`user`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_setup_with_policy(`ptr`: Long,`policy`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_clone_user(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_free_user(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_twogate_mobile_fn_constructor_user_new(`json`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_user_needs_rehash(`ptr`: Long,`hashing`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_user_with_enrolment(`ptr`: Long,`record`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_twogate_mobile_fn_method_answerserror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_engineerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_callerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_ledgererror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_normalizeerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_policyerror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_contact_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_registrationevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_registrationevent_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_resetevent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_resetevent_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_usererror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_enrolmentrecord_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_enrolmentrecord_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_situation_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_situation_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_mail_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_mail_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_recipient_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_recipient_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_registrationdraft_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_method_registrationdraft_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_func_languages(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_func_negotiate(`asked`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_func_normalize_answer(`answer`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_func_predefined_questions(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_twogate_mobile_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_twogate_mobile_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_twogate_mobile_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_twogate_mobile_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_twogate_mobile_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_twogate_mobile_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_twogate_mobile_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_twogate_mobile_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_twogate_mobile_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_twogate_mobile_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_twogate_mobile_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_twogate_mobile_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_twogate_mobile_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_twogate_mobile_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_twogate_mobile_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_twogate_mobile_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_twogate_mobile_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_twogate_mobile_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_twogate_mobile_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_twogate_mobile_checksum_func_languages() and 0xFFFF) != 24534) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_func_negotiate() and 0xFFFF) != 31041) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_func_normalize_answer() and 0xFFFF) != 54084) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_func_predefined_questions() and 0xFFFF) != 10319) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_func_version() and 0xFFFF) != 59985) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_flow_identifier() and 0xFFFF) != 38381) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_flow_ledger_key() and 0xFFFF) != 48735) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_ledger_cleared() and 0xFFFF) != 43757) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_direction() and 0xFFFF) != 28059) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_language() and 0xFFFF) != 50862) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_without_isolation() and 0xFFFF) != 19857) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_explain() and 0xFFFF) != 14775) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_fix() and 0xFFFF) != 34328) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_tell() and 0xFFFF) != 4363) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_code_mail() and 0xFFFF) != 35357) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_code_text() and 0xFFFF) != 2530) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_contact_mail() and 0xFFFF) != 62626) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_audit() and 0xFFFF) != 12405) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_page() and 0xFFFF) != 53322) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_message() and 0xFFFF) != 64612) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_password_problem() and 0xFFFF) != 58984) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_identify_page() and 0xFFFF) != 31231) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_prompt() and 0xFFFF) != 16189) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_result() and 0xFFFF) != 12777) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_action() and 0xFFFF) != 48602) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_actor() and 0xFFFF) != 23117) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_button() and 0xFFFF) != 35687) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_channel() and 0xFFFF) != 57501) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_check() and 0xFFFF) != 59117) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_check_outcome() and 0xFFFF) != 36105) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_check_passed() and 0xFFFF) != 42776) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_field_state() and 0xFFFF) != 21042) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_gate_policy() and 0xFFFF) != 3115) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_license() and 0xFFFF) != 3753) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_method() and 0xFFFF) != 18238) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_question() and 0xFFFF) != 53167) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_reason() and 0xFFFF) != 28101) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_source() and 0xFFFF) != 53998) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_status() and 0xFFFF) != 33023) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_messages_verdict() and 0xFFFF) != 9372) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_check_password() and 0xFFFF) != 45952) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_password_rules() and 0xFFFF) != 17118) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_explain() and 0xFFFF) != 39605) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_is_offered() and 0xFFFF) != 16809) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_contact_administrator() and 0xFFFF) != 17391) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_notifications() and 0xFFFF) != 10381) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_registration_form() and 0xFFFF) != 24917) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_registration_status() and 0xFFFF) != 63088) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_validate_registration() and 0xFFFF) != 59447) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_asked_questions() and 0xFFFF) != 53271) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_check_answers() and 0xFFFF) != 21208) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_enrol() and 0xFFFF) != 13623) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_policy_verify_answers() and 0xFFFF) != 8581) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_secret_reveal() and 0xFFFF) != 30222) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_open() and 0xFFFF) != 59712) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_prompt() and 0xFFFF) != 49714) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_seal() and 0xFFFF) != 61779) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_registration_ledger_key() and 0xFFFF) != 8189) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_registration_step() and 0xFFFF) != 37908) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_step() and 0xFFFF) != 14371) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_ledger_key() and 0xFFFF) != 55289) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_setup_with_policy() and 0xFFFF) != 62526) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_user_needs_rehash() and 0xFFFF) != 47096) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_method_user_with_enrolment() and 0xFFFF) != 28566) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_flow_new() and 0xFFFF) != 57338) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_ledger_new() and 0xFFFF) != 11784) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_messages_new() and 0xFFFF) != 50274) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_policy_new() and 0xFFFF) != 64685) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_secret_new() and 0xFFFF) != 10872) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_setup_new() and 0xFFFF) != 14431) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_twogate_mobile_checksum_constructor_user_new() and 0xFFFF) != 36987) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
public object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A flow between two steps: a reset or a registration. Immutable, usable from any thread.
 *
 * Most wait for an event; one that was charged waits for `verify`, and stays in memory.
 */
public interface FlowInterface {

    /**
     * Whose flow it is, in the canonical form by which the host looks the person up: what was typed, or
     * the name of who registers; absent before a flow begins.
     */
    fun `identifier`(): kotlin.String?

    /**
     * The key under which the host keeps the ledger; absent before a flow begins.
     */
    fun `ledgerKey`(): kotlin.String?

    companion object
}

/**
 * A flow between two steps: a reset or a registration. Immutable, usable from any thread.
 *
 * Most wait for an event; one that was charged waits for `verify`, and stays in memory.
 */
open class Flow: Disposable, AutoCloseable, FlowInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * No flow yet: it takes `identify`, which begins a reset, or `begin`, which begins a registration.
     */
    constructor() :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_flow_new(

        _status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_flow(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_flow(handle, status)
        }
    }


    /**
     * Whose flow it is, in the canonical form by which the host looks the person up: what was typed, or
     * the name of who registers; absent before a flow begins.
     */override fun `identifier`(): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_flow_identifier(
        it,
        _status)
}
    }
    )
    }



    /**
     * The key under which the host keeps the ledger; absent before a flow begins.
     */override fun `ledgerKey`(): kotlin.String? {
            return FfiConverterOptionalString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_flow_ledger_key(
        it,
        _status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeFlow: FfiConverter<Flow, Long> {
    override fun lower(value: Flow): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Flow {
        return Flow(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Flow {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Flow) = 8UL

    override fun write(value: Flow, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The ledger of one person's attempts, read: the row that the host keeps. Immutable, usable from
 * any thread.
 */
public interface LedgerInterface {

    /**
     * An administrator lifts every block of the person: the row without what was tried, which the host
     * stores over this one, by its revision. A write that is under way stays, for ten minutes at most.
     * The time is taken as it is: that mends a clock that was wrong.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `cleared`(`policy`: Policy, `now`: Timestamp): kotlin.String

    companion object
}

/**
 * The ledger of one person's attempts, read: the row that the host keeps. Immutable, usable from
 * any thread.
 */
open class Ledger: Disposable, AutoCloseable, LedgerInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Reads a ledger.
     *
     * # Errors
     *
     * Nothing that is missing or unknown is guessed at.
     */
    constructor(`json`: JsonText) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(LedgerException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_ledger_new(


        FfiConverterTypeJsonText.lower(`json`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_ledger(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_ledger(handle, status)
        }
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
    @Throws(EngineException::class)override fun `cleared`(`policy`: Policy, `now`: Timestamp): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_ledger_cleared(
        it,

        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeLedger: FfiConverter<Ledger, Long> {
    override fun lower(value: Ledger): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Ledger {
        return Ledger(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Ledger {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Ledger) = 8UL

    override fun write(value: Ledger, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


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
public interface MessagesInterface {

    /**
     * The direction that the texts run in.
     */
    fun `direction`(): Direction

    /**
     * The tag of the language that the texts are in.
     */
    fun `language`(): kotlin.String

    /**
     * The same texts without the marks around what is put into them: for a terminal, and where a text is
     * compared or searched.
     */
    fun `withoutIsolation`(): Messages

    /**
     * A person's case for an administrator, as short paragraphs: the answer and why, how many methods are
     * required and how many there are, each method, and what would fix it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `explain`(`explanation`: Explanation): List<kotlin.String>

    /**
     * What would let a person reset their password, as a sentence for an administrator.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `fix`(`fix`: Fix): kotlin.String

    /**
     * A person's case for an administrator at a terminal, line by line: the answer, what was checked, what
     * the person has, and what would fix it. `person` names the person. A terminal reads it best
     * `withoutIsolation`.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `tell`(`person`: PlainText, `explanation`: Explanation): List<Line>

    /**
     * A code, to be sent by e-mail.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `codeMail`(`code`: Secret): Mail

    /**
     * A code, to be sent in a text message, in which it stands to be read.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `codeText`(`code`: Secret): kotlin.String

    /**
     * The request of somebody who asks administrators for a reset. `person` names who asks, as
     * administrators know them; `reason` says why they cannot do it themselves, where that is known.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `contactMail`(`person`: PlainText, `reason`: Reason? = null): Mail

    /**
     * An entry of the audit log for administrators, from what its effect carries; nothing for a detail
     * that is no word of that activity.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `audit`(`activity`: AuditActivity, `result`: AuditResult, `detail`: PlainText): AuditText?

    /**
     * The page of a message, for the person. What is sent to people after something was done is one as
     * well: its title and its body.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `page`(`message`: MessageId, `links`: Links? = null): Page

    /**
     * What is wrong with what a person filled in, as a sentence to be shown beside the field.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `message`(`problem`: DraftProblem): kotlin.String

    /**
     * What is wrong with a new password, as a sentence for the person who typed it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `passwordProblem`(`problem`: PasswordProblem): kotlin.String

    /**
     * The page before a reset, on which somebody says who they are. What a captcha says is the captcha's.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `identifyPage`(): PromptPage

    /**
     * The page of a prompt, for the person who goes through a reset or a registration.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `prompt`(`prompt`: Prompt): PromptPage

    /**
     * What became of an event of a reset or of a registration, for the person, a line each. Nothing where
     * the page that comes next says it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `result`(`outcome`: FlowOutcome): List<kotlin.String>

    /**
     * What an allowed person may do, as a verb.
     */
    fun `action`(`action`: Action): kotlin.String

    /**
     * Who carries out a fix.
     */
    fun `actor`(`actor`: Actor): kotlin.String

    /**
     * What a button says: a few words.
     */
    fun `button`(`button`: PageButton): kotlin.String

    /**
     * How a phone is reached.
     */
    fun `channel`(`channel`: Channel): kotlin.String

    /**
     * The name of a check.
     */
    fun `check`(`check`: Check): kotlin.String

    /**
     * How a check came out.
     */
    fun `checkOutcome`(`outcome`: Outcome): kotlin.String

    /**
     * What it means that a check is passed.
     */
    fun `checkPassed`(`check`: Check): kotlin.String

    /**
     * How far a field of a registration is.
     */
    fun `fieldState`(`state`: FieldState): kotlin.String

    /**
     * Whose rules say how many methods are required.
     */
    fun `gatePolicy`(`policy`: GatePolicy): kotlin.String

    /**
     * The name of a license.
     */
    fun `license`(`license`: License): kotlin.String

    /**
     * The name of a method.
     */
    fun `method`(`method`: Method): kotlin.String

    /**
     * The text of a predefined question; the id itself for an id that is none. A policy's own questions
     * are shown as they were typed, in every language.
     */
    fun `question`(`id`: PlainText): kotlin.String

    /**
     * Why a person may not reset their password.
     */
    fun `reason`(`reason`: Reason): kotlin.String

    /**
     * Where the value of a method comes from.
     */
    fun `source`(`source`: Source): kotlin.String

    /**
     * Why a method can or cannot be used.
     */
    fun `status`(`status`: MethodStatus): kotlin.String

    /**
     * The answer of a decision.
     */
    fun `verdict`(`verdict`: Verdict): kotlin.String

    companion object
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
open class Messages: Disposable, AutoCloseable, MessagesInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * The texts in the language for what somebody asks for: a tag or a list, as `negotiate` takes it. In
     * English for whatever stands for none of the languages there are, and without it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    constructor(`locale`: PlainText? = null) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_messages_new(


        FfiConverterOptionalTypePlainText.lower(`locale`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_messages(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_messages(handle, status)
        }
    }


    /**
     * The direction that the texts run in.
     */override fun `direction`(): Direction {
            return FfiConverterTypeDirection.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_direction(
        it,
        _status)
}
    }
    )
    }



    /**
     * The tag of the language that the texts are in.
     */override fun `language`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_language(
        it,
        _status)
}
    }
    )
    }



    /**
     * The same texts without the marks around what is put into them: for a terminal, and where a text is
     * compared or searched.
     */override fun `withoutIsolation`(): Messages {
            return FfiConverterTypeMessages.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_without_isolation(
        it,
        _status)
}
    }
    )
    }



    /**
     * A person's case for an administrator, as short paragraphs: the answer and why, how many methods are
     * required and how many there are, each method, and what would fix it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `explain`(`explanation`: Explanation): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_explain(
        it,

        FfiConverterTypeExplanation.lower(`explanation`),_status)
}
    }
    )
    }



    /**
     * What would let a person reset their password, as a sentence for an administrator.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `fix`(`fix`: Fix): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_fix(
        it,

        FfiConverterTypeFix.lower(`fix`),_status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `tell`(`person`: PlainText, `explanation`: Explanation): List<Line> {
            return FfiConverterSequenceTypeLine.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_tell(
        it,

        FfiConverterTypePlainText.lower(`person`),
        FfiConverterTypeExplanation.lower(`explanation`),_status)
}
    }
    )
    }



    /**
     * A code, to be sent by e-mail.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `codeMail`(`code`: Secret): Mail {
            return FfiConverterTypeMail.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_code_mail(
        it,

        FfiConverterTypeSecret.lower(`code`),_status)
}
    }
    )
    }



    /**
     * A code, to be sent in a text message, in which it stands to be read.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `codeText`(`code`: Secret): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_code_text(
        it,

        FfiConverterTypeSecret.lower(`code`),_status)
}
    }
    )
    }



    /**
     * The request of somebody who asks administrators for a reset. `person` names who asks, as
     * administrators know them; `reason` says why they cannot do it themselves, where that is known.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `contactMail`(`person`: PlainText, `reason`: Reason?): Mail {
            return FfiConverterTypeMail.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_contact_mail(
        it,

        FfiConverterTypePlainText.lower(`person`),
        FfiConverterOptionalTypeReason.lower(`reason`),_status)
}
    }
    )
    }



    /**
     * An entry of the audit log for administrators, from what its effect carries; nothing for a detail
     * that is no word of that activity.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `audit`(`activity`: AuditActivity, `result`: AuditResult, `detail`: PlainText): AuditText? {
            return FfiConverterOptionalTypeAuditText.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_audit(
        it,

        FfiConverterTypeAuditActivity.lower(`activity`),
        FfiConverterTypeAuditResult.lower(`result`),
        FfiConverterTypePlainText.lower(`detail`),_status)
}
    }
    )
    }



    /**
     * The page of a message, for the person. What is sent to people after something was done is one as
     * well: its title and its body.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `page`(`message`: MessageId, `links`: Links?): Page {
            return FfiConverterTypePage.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_page(
        it,

        FfiConverterTypeMessageId.lower(`message`),
        FfiConverterOptionalTypeLinks.lower(`links`),_status)
}
    }
    )
    }



    /**
     * What is wrong with what a person filled in, as a sentence to be shown beside the field.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `message`(`problem`: DraftProblem): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_message(
        it,

        FfiConverterTypeDraftProblem.lower(`problem`),_status)
}
    }
    )
    }



    /**
     * What is wrong with a new password, as a sentence for the person who typed it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `passwordProblem`(`problem`: PasswordProblem): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_password_problem(
        it,

        FfiConverterTypePasswordProblem.lower(`problem`),_status)
}
    }
    )
    }



    /**
     * The page before a reset, on which somebody says who they are. What a captcha says is the captcha's.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `identifyPage`(): PromptPage {
            return FfiConverterTypePromptPage.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_identify_page(
        it,
        _status)
}
    }
    )
    }



    /**
     * The page of a prompt, for the person who goes through a reset or a registration.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `prompt`(`prompt`: Prompt): PromptPage {
            return FfiConverterTypePromptPage.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_prompt(
        it,

        FfiConverterTypePrompt.lower(`prompt`),_status)
}
    }
    )
    }



    /**
     * What became of an event of a reset or of a registration, for the person, a line each. Nothing where
     * the page that comes next says it.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `result`(`outcome`: FlowOutcome): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_result(
        it,

        FfiConverterTypeFlowOutcome.lower(`outcome`),_status)
}
    }
    )
    }



    /**
     * What an allowed person may do, as a verb.
     */
    @Throws(EngineException::class)override fun `action`(`action`: Action): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_action(
        it,

        FfiConverterTypeAction.lower(`action`),_status)
}
    }
    )
    }



    /**
     * Who carries out a fix.
     */
    @Throws(EngineException::class)override fun `actor`(`actor`: Actor): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_actor(
        it,

        FfiConverterTypeActor.lower(`actor`),_status)
}
    }
    )
    }



    /**
     * What a button says: a few words.
     */
    @Throws(EngineException::class)override fun `button`(`button`: PageButton): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_button(
        it,

        FfiConverterTypePageButton.lower(`button`),_status)
}
    }
    )
    }



    /**
     * How a phone is reached.
     */
    @Throws(EngineException::class)override fun `channel`(`channel`: Channel): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_channel(
        it,

        FfiConverterTypeChannel.lower(`channel`),_status)
}
    }
    )
    }



    /**
     * The name of a check.
     */
    @Throws(EngineException::class)override fun `check`(`check`: Check): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_check(
        it,

        FfiConverterTypeCheck.lower(`check`),_status)
}
    }
    )
    }



    /**
     * How a check came out.
     */
    @Throws(EngineException::class)override fun `checkOutcome`(`outcome`: Outcome): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_check_outcome(
        it,

        FfiConverterTypeOutcome.lower(`outcome`),_status)
}
    }
    )
    }



    /**
     * What it means that a check is passed.
     */
    @Throws(EngineException::class)override fun `checkPassed`(`check`: Check): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_check_passed(
        it,

        FfiConverterTypeCheck.lower(`check`),_status)
}
    }
    )
    }



    /**
     * How far a field of a registration is.
     */
    @Throws(EngineException::class)override fun `fieldState`(`state`: FieldState): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_field_state(
        it,

        FfiConverterTypeFieldState.lower(`state`),_status)
}
    }
    )
    }



    /**
     * Whose rules say how many methods are required.
     */
    @Throws(EngineException::class)override fun `gatePolicy`(`policy`: GatePolicy): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_gate_policy(
        it,

        FfiConverterTypeGatePolicy.lower(`policy`),_status)
}
    }
    )
    }



    /**
     * The name of a license.
     */
    @Throws(EngineException::class)override fun `license`(`license`: License): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_license(
        it,

        FfiConverterTypeLicense.lower(`license`),_status)
}
    }
    )
    }



    /**
     * The name of a method.
     */
    @Throws(EngineException::class)override fun `method`(`method`: Method): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_method(
        it,

        FfiConverterTypeMethod.lower(`method`),_status)
}
    }
    )
    }



    /**
     * The text of a predefined question; the id itself for an id that is none. A policy's own questions
     * are shown as they were typed, in every language.
     */
    @Throws(EngineException::class)override fun `question`(`id`: PlainText): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_question(
        it,

        FfiConverterTypePlainText.lower(`id`),_status)
}
    }
    )
    }



    /**
     * Why a person may not reset their password.
     */
    @Throws(EngineException::class)override fun `reason`(`reason`: Reason): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_reason(
        it,

        FfiConverterTypeReason.lower(`reason`),_status)
}
    }
    )
    }



    /**
     * Where the value of a method comes from.
     */
    @Throws(EngineException::class)override fun `source`(`source`: Source): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_source(
        it,

        FfiConverterTypeSource.lower(`source`),_status)
}
    }
    )
    }



    /**
     * Why a method can or cannot be used.
     */
    @Throws(EngineException::class)override fun `status`(`status`: MethodStatus): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_status(
        it,

        FfiConverterTypeMethodStatus.lower(`status`),_status)
}
    }
    )
    }



    /**
     * The answer of a decision.
     */
    @Throws(EngineException::class)override fun `verdict`(`verdict`: Verdict): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_messages_verdict(
        it,

        FfiConverterTypeVerdict.lower(`verdict`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeMessages: FfiConverter<Messages, Long> {
    override fun lower(value: Messages): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Messages {
        return Messages(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Messages {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Messages) = 8UL

    override fun write(value: Messages, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A policy that holds: compiled once, immutable, usable from any thread.
 */
public interface PolicyInterface {

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
    fun `checkPassword`(`user`: User, `password`: Secret, `names`: List<PlainText>): List<PasswordProblem>

    /**
     * The rules on new passwords that a page shows beside the field.
     */
    fun `passwordRules`(): PasswordRules

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
    fun `explain`(`user`: User, `now`: Timestamp, `ledger`: Ledger? = null): Explanation

    /**
     * Whether a sign-in page should show "Forgot my password", before anyone is named.
     */
    fun `isOffered`(): kotlin.Boolean

    /**
     * Where "contact your administrator" leads: to what the policy names, else to password, user or
     * global administrators, whom the engine picks by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `contactAdministrator`(`administrators`: List<User>): Contact

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
    fun `notifications`(`user`: User, `administrators`: List<User>): List<Recipient>

    /**
     * What the registration form of a person shows at one time. The form of somebody who may not
     * register is empty.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `registrationForm`(`user`: User, `now`: Timestamp): RegistrationForm

    /**
     * Where a person stands with registering at one time.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `registrationStatus`(`user`: User, `now`: Timestamp): RegistrationStatus

    /**
     * What is wrong with what a person has typed into the registration form, by pointer and code; nothing
     * where all that is filled in can be taken. Needs no network, and is fast enough for every keystroke:
     * show a problem that is `unfinished` when the person leaves the field, and any other at once.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    fun `validateRegistration`(`user`: User, `draft`: RegistrationDraft): List<DraftProblem>

    /**
     * The questions that are asked of a person, in the order in which the answers are wanted; none
     * where the person has nothing to be asked. `failures` is how often the person has answered
     * wrongly so far.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `askedQuestions`(`user`: User, `failures`: kotlin.UInt, `now`: Timestamp): List<AnsweredQuestion>?

    /**
     * What is wrong with a person's answers, by pointer and code; nothing where they can be enrolled.
     * Hashes nothing, so that a form can ask at every keystroke.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    fun `checkAnswers`(`user`: User, `answers`: List<Answer>): List<DraftProblem>

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
    fun `enrol`(`user`: User, `answers`: List<Answer>, `hashing`: Hashing, `entropy`: kotlin.ByteArray, `now`: Timestamp): EnrolmentRecord

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
    fun `verifyAnswers`(`user`: User, `answers`: List<Secret>, `failures`: kotlin.UInt, `hashing`: Hashing, `entropy`: kotlin.ByteArray, `now`: Timestamp): Verification

    companion object
}

/**
 * A policy that holds: compiled once, immutable, usable from any thread.
 */
open class Policy: Disposable, AutoCloseable, PolicyInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Reads and compiles a policy document.
     *
     * # Errors
     *
     * All problems of the document at once.
     */
    constructor(`json`: JsonText) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(PolicyException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_policy_new(


        FfiConverterTypeJsonText.lower(`json`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_policy(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_policy(handle, status)
        }
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
    @Throws(EngineException::class)override fun `checkPassword`(`user`: User, `password`: Secret, `names`: List<PlainText>): List<PasswordProblem> {
            return FfiConverterSequenceTypePasswordProblem.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_check_password(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterTypeSecret.lower(`password`),
        FfiConverterSequenceTypePlainText.lower(`names`),_status)
}
    }
    )
    }



    /**
     * The rules on new passwords that a page shows beside the field.
     */override fun `passwordRules`(): PasswordRules {
            return FfiConverterTypePasswordRules.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_password_rules(
        it,
        _status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `explain`(`user`: User, `now`: Timestamp, `ledger`: Ledger?): Explanation {
            return FfiConverterTypeExplanation.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_explain(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterTypeTimestamp.lower(`now`),
        FfiConverterOptionalTypeLedger.lower(`ledger`),_status)
}
    }
    )
    }



    /**
     * Whether a sign-in page should show "Forgot my password", before anyone is named.
     */override fun `isOffered`(): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_is_offered(
        it,
        _status)
}
    }
    )
    }



    /**
     * Where "contact your administrator" leads: to what the policy names, else to password, user or
     * global administrators, whom the engine picks by their roles.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `contactAdministrator`(`administrators`: List<User>): Contact {
            return FfiConverterTypeContact.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_contact_administrator(
        it,

        FfiConverterSequenceTypeUser.lower(`administrators`),_status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `notifications`(`user`: User, `administrators`: List<User>): List<Recipient> {
            return FfiConverterSequenceTypeRecipient.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_notifications(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterSequenceTypeUser.lower(`administrators`),_status)
}
    }
    )
    }



    /**
     * What the registration form of a person shows at one time. The form of somebody who may not
     * register is empty.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `registrationForm`(`user`: User, `now`: Timestamp): RegistrationForm {
            return FfiConverterTypeRegistrationForm.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_registration_form(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Where a person stands with registering at one time.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `registrationStatus`(`user`: User, `now`: Timestamp): RegistrationStatus {
            return FfiConverterTypeRegistrationStatus.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_registration_status(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `validateRegistration`(`user`: User, `draft`: RegistrationDraft): List<DraftProblem> {
            return FfiConverterSequenceTypeDraftProblem.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_validate_registration(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterTypeRegistrationDraft.lower(`draft`),_status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `askedQuestions`(`user`: User, `failures`: kotlin.UInt, `now`: Timestamp): List<AnsweredQuestion>? {
            return FfiConverterOptionalSequenceTypeAnsweredQuestion.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_asked_questions(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterUInt.lower(`failures`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * What is wrong with a person's answers, by pointer and code; nothing where they can be enrolled.
     * Hashes nothing, so that a form can ask at every keystroke.
     *
     * # Errors
     *
     * Only when the engine itself fails: problems are an answer, not an error.
     */
    @Throws(EngineException::class)override fun `checkAnswers`(`user`: User, `answers`: List<Answer>): List<DraftProblem> {
            return FfiConverterSequenceTypeDraftProblem.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_check_answers(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterSequenceTypeAnswer.lower(`answers`),_status)
}
    }
    )
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
    @Throws(AnswersException::class)override fun `enrol`(`user`: User, `answers`: List<Answer>, `hashing`: Hashing, `entropy`: kotlin.ByteArray, `now`: Timestamp): EnrolmentRecord {
            return FfiConverterTypeEnrolmentRecord.lift(
    callWithHandle {
    uniffiRustCallWithError(AnswersException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_enrol(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterSequenceTypeAnswer.lower(`answers`),
        FfiConverterTypeHashing.lower(`hashing`),
        FfiConverterByteArray.lower(`entropy`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
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
    @Throws(CallException::class)override fun `verifyAnswers`(`user`: User, `answers`: List<Secret>, `failures`: kotlin.UInt, `hashing`: Hashing, `entropy`: kotlin.ByteArray, `now`: Timestamp): Verification {
            return FfiConverterTypeVerification.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policy_verify_answers(
        it,

        FfiConverterTypeUser.lower(`user`),
        FfiConverterSequenceTypeSecret.lower(`answers`),
        FfiConverterUInt.lower(`failures`),
        FfiConverterTypeHashing.lower(`hashing`),
        FfiConverterByteArray.lower(`entropy`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypePolicy: FfiConverter<Policy, Long> {
    override fun lower(value: Policy): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Policy {
        return Policy(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Policy {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Policy) = 8UL

    override fun write(value: Policy, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * An answer, a pepper, or anything else that must not be left lying about.
 *
 * It is never printed, compared or stored. The library's memory of it is overwritten as soon as it is
 * freed; what it was made from and what `reveal` returned is the caller's memory, which nobody
 * overwrites.
 */
public interface SecretInterface {

    /**
     * A copy of the bytes.
     */
    fun `reveal`(): kotlin.ByteArray

    companion object
}

/**
 * An answer, a pepper, or anything else that must not be left lying about.
 *
 * It is never printed, compared or stored. The library's memory of it is overwritten as soon as it is
 * freed; what it was made from and what `reveal` returned is the caller's memory, which nobody
 * overwrites.
 */
open class Secret: Disposable, AutoCloseable, SecretInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Takes a copy of bytes. Those of an answer are its text in UTF-8.
     */
    constructor(`bytes`: java.nio.ByteBuffer) :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_secret_new(


        FfiConverterByRefBytes.lower(`bytes`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_secret(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_secret(handle, status)
        }
    }


    /**
     * A copy of the bytes.
     */override fun `reveal`(): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_secret_reveal(
        it,
        _status)
}
    }
    )
    }






    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "Secret(..)"
    }



    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeSecret: FfiConverter<Secret, Long> {
    override fun lower(value: Secret): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Secret {
        return Secret(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Secret {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Secret) = 8UL

    override fun write(value: Secret, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The setup of flows: what a host fixes once, and no tenant's administrator ever. Immutable, usable
 * from any thread.
 */
public interface SetupInterface {

    /**
     * Opens what `seal` gave, whichever of the setup's keys sealed it.
     *
     * # Errors
     *
     * `WrongKey` for anything else.
     */
    fun `open`(`sealed`: kotlin.ByteArray): Flow

    /**
     * What the page of a flow shows, asked with the situation after the ledger was saved; nothing
     * before a flow begins and of a charged one.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
    fun `prompt`(`flow`: Flow, `situation`: Situation): Prompt?

    /**
     * A flow as 1,024 bytes, sealed under the newest state key, so that a browser may keep them;
     * nothing of no flow and of a charged one, of which no replay may get a second guess. `entropy`
     * is 32 bytes from the system's generator.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
    fun `seal`(`flow`: Flow, `entropy`: kotlin.ByteArray): kotlin.ByteArray?

    /**
     * The key under which the host keeps the ledger of a person's registrations, which is none of
     * resets.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `registrationLedgerKey`(`user`: User): kotlin.String

    /**
     * Takes a registration from one state to the next. Answers are hashed with Argon2id: not on the
     * main thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
    fun `registrationStep`(`flow`: Flow, `event`: RegistrationEvent, `situation`: Situation): Transition

    /**
     * Takes a reset from one state to the next. Answers are hashed with Argon2id: not on the main
     * thread.
     *
     * # Errors
     *
     * What is wrong with the call; then nothing was compared or charged. What a person does wrong is
     * no error.
     */
    fun `step`(`flow`: Flow, `event`: ResetEvent, `situation`: Situation): Transition

    /**
     * The key under which the host keeps a ledger: the person's, or that of an identifier which
     * nobody has.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `ledgerKey`(`identifier`: PlainText, `user`: User? = null): kotlin.String

    /**
     * The same with another policy; flows that began under a policy that decides otherwise end.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `withPolicy`(`policy`: Policy): Setup

    companion object
}

/**
 * The setup of flows: what a host fixes once, and no tenant's administrator ever. Immutable, usable
 * from any thread.
 */
open class Setup: Disposable, AutoCloseable, SetupInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
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
    constructor(`policy`: Policy, `disclosure`: Disclosure, `stateKeys`: List<StateKey>, `identifierSecret`: Secret, `decoy`: DecoyLooks, `hashing`: Hashing? = null, `codeDigits`: kotlin.UInt = 6u) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_setup_new(


        FfiConverterTypePolicy.lower(`policy`),
        FfiConverterTypeDisclosure.lower(`disclosure`),
        FfiConverterSequenceTypeStateKey.lower(`stateKeys`),
        FfiConverterTypeSecret.lower(`identifierSecret`),
        FfiConverterTypeDecoyLooks.lower(`decoy`),
        FfiConverterOptionalTypeHashing.lower(`hashing`),
        FfiConverterUInt.lower(`codeDigits`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_setup(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_setup(handle, status)
        }
    }


    /**
     * Opens what `seal` gave, whichever of the setup's keys sealed it.
     *
     * # Errors
     *
     * `WrongKey` for anything else.
     */
    @Throws(CallException::class)override fun `open`(`sealed`: kotlin.ByteArray): Flow {
            return FfiConverterTypeFlow.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_open(
        it,

        FfiConverterByteArray.lower(`sealed`),_status)
}
    }
    )
    }



    /**
     * What the page of a flow shows, asked with the situation after the ledger was saved; nothing
     * before a flow begins and of a charged one.
     *
     * # Errors
     *
     * What is wrong with the call.
     */
    @Throws(CallException::class)override fun `prompt`(`flow`: Flow, `situation`: Situation): Prompt? {
            return FfiConverterOptionalTypePrompt.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_prompt(
        it,

        FfiConverterTypeFlow.lower(`flow`),
        FfiConverterTypeSituation.lower(`situation`),_status)
}
    }
    )
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
    @Throws(CallException::class)override fun `seal`(`flow`: Flow, `entropy`: kotlin.ByteArray): kotlin.ByteArray? {
            return FfiConverterOptionalByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_seal(
        it,

        FfiConverterTypeFlow.lower(`flow`),
        FfiConverterByteArray.lower(`entropy`),_status)
}
    }
    )
    }



    /**
     * The key under which the host keeps the ledger of a person's registrations, which is none of
     * resets.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `registrationLedgerKey`(`user`: User): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_registration_ledger_key(
        it,

        FfiConverterTypeUser.lower(`user`),_status)
}
    }
    )
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
    @Throws(CallException::class)override fun `registrationStep`(`flow`: Flow, `event`: RegistrationEvent, `situation`: Situation): Transition {
            return FfiConverterTypeTransition.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_registration_step(
        it,

        FfiConverterTypeFlow.lower(`flow`),
        FfiConverterTypeRegistrationEvent.lower(`event`),
        FfiConverterTypeSituation.lower(`situation`),_status)
}
    }
    )
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
    @Throws(CallException::class)override fun `step`(`flow`: Flow, `event`: ResetEvent, `situation`: Situation): Transition {
            return FfiConverterTypeTransition.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_step(
        it,

        FfiConverterTypeFlow.lower(`flow`),
        FfiConverterTypeResetEvent.lower(`event`),
        FfiConverterTypeSituation.lower(`situation`),_status)
}
    }
    )
    }



    /**
     * The key under which the host keeps a ledger: the person's, or that of an identifier which
     * nobody has.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `ledgerKey`(`identifier`: PlainText, `user`: User?): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_ledger_key(
        it,

        FfiConverterTypePlainText.lower(`identifier`),
        FfiConverterOptionalTypeUser.lower(`user`),_status)
}
    }
    )
    }



    /**
     * The same with another policy; flows that began under a policy that decides otherwise end.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    @Throws(EngineException::class)override fun `withPolicy`(`policy`: Policy): Setup {
            return FfiConverterTypeSetup.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_setup_with_policy(
        it,

        FfiConverterTypePolicy.lower(`policy`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeSetup: FfiConverter<Setup, Long> {
    override fun lower(value: Setup): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): Setup {
        return Setup(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Setup {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Setup) = 8UL

    override fun write(value: Setup, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A user document, read: a person as a directory describes them. Immutable, usable from any thread.
 */
public interface UserInterface {

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
    fun `needsRehash`(`hashing`: Hashing): List<kotlin.Boolean>?

    /**
     * The same person with this record for an enrolment, in place of any other.
     *
     * A text that is no record makes the enrolment malformed, as it would in a user document.
     *
     * # Errors
     *
     * Only when the engine itself fails.
     */
    fun `withEnrolment`(`record`: EnrolmentRecord): User

    companion object
}

/**
 * A user document, read: a person as a directory describes them. Immutable, usable from any thread.
 */
open class User: Disposable, AutoCloseable, UserInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Reads a user document.
     *
     * # Errors
     *
     * All problems of the document at once.
     */
    constructor(`json`: JsonText) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(UserException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_constructor_user_new(


        FfiConverterTypeJsonText.lower(`json`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_twogate_mobile_fn_free_user(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_twogate_mobile_fn_clone_user(handle, status)
        }
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
    @Throws(CallException::class)override fun `needsRehash`(`hashing`: Hashing): List<kotlin.Boolean>? {
            return FfiConverterOptionalSequenceBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(CallException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_user_needs_rehash(
        it,

        FfiConverterTypeHashing.lower(`hashing`),_status)
}
    }
    )
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
    @Throws(EngineException::class)override fun `withEnrolment`(`record`: EnrolmentRecord): User {
            return FfiConverterTypeUser.lift(
    callWithHandle {
    uniffiRustCallWithError(EngineException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_user_with_enrolment(
        it,

        FfiConverterTypeEnrolmentRecord.lower(`record`),_status)
}
    }
    )
    }









    /**
     * @suppress
     */
    companion object

}


/**
 * @suppress
 */
public object FfiConverterTypeUser: FfiConverter<User, Long> {
    override fun lower(value: User): Long {
        return value.callWithHandle { it }
    }

    override fun lift(value: Long): User {
        return User(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): User {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: User) = 8UL

    override fun write(value: User, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * An answer that a person gives to a question of the policy.
 */
data class Answer (
    /**
     * The question's id.
     */
    val `question`: PlainText
    ,
    /**
     * The answer as typed.
     */
    val `answer`: Secret
    ,
    /**
     * The question's text as the person saw it, where it was shown in another language.
     */
    val `shown`: PlainText? = null

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`question`,
        this.`answer`,
        this.`shown`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswer: FfiConverterRustBuffer<Answer> {
    override fun read(buf: ByteBuffer): Answer {
        return Answer(
            FfiConverterTypePlainText.read(buf),
            FfiConverterTypeSecret.read(buf),
            FfiConverterOptionalTypePlainText.read(buf),
        )
    }

    override fun allocationSize(value: Answer) = (
            FfiConverterTypePlainText.allocationSize(value.`question`) +
            FfiConverterTypeSecret.allocationSize(value.`answer`) +
            FfiConverterOptionalTypePlainText.allocationSize(value.`shown`)
    )

    override fun write(value: Answer, buf: ByteBuffer) {
            FfiConverterTypePlainText.write(value.`question`, buf)
            FfiConverterTypeSecret.write(value.`answer`, buf)
            FfiConverterOptionalTypePlainText.write(value.`shown`, buf)
    }
}



/**
 * A question that a person answered, and may be asked.
 */
data class AnsweredQuestion (
    /**
     * The question's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its text, where it is one of the tenant's own.
     */
    val `text`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnsweredQuestion: FfiConverterRustBuffer<AnsweredQuestion> {
    override fun read(buf: ByteBuffer): AnsweredQuestion {
        return AnsweredQuestion(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: AnsweredQuestion) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`text`)
    )

    override fun write(value: AnsweredQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
    }
}



/**
 * A question as a page shows it.
 */
data class AskedQuestion (
    /**
     * The question's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Its text, where it is one of the tenant's own.
     */
    val `text`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAskedQuestion: FfiConverterRustBuffer<AskedQuestion> {
    override fun read(buf: ByteBuffer): AskedQuestion {
        return AskedQuestion(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: AskedQuestion) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`text`)
    )

    override fun write(value: AskedQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
    }
}



/**
 * An entry of the audit log in words. Whose it is and when it was is the host's to say.
 */
data class AuditText (
    /**
     * What was done.
     */
    val `activity`: kotlin.String
    ,
    /**
     * How it came out.
     */
    val `result`: kotlin.String
    ,
    /**
     * More about it.
     */
    val `detail`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAuditText: FfiConverterRustBuffer<AuditText> {
    override fun read(buf: ByteBuffer): AuditText {
        return AuditText(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: AuditText) = (
            FfiConverterString.allocationSize(value.`activity`) +
            FfiConverterString.allocationSize(value.`result`) +
            FfiConverterString.allocationSize(value.`detail`)
    )

    override fun write(value: AuditText, buf: ByteBuffer) {
            FfiConverterString.write(value.`activity`, buf)
            FfiConverterString.write(value.`result`, buf)
            FfiConverterString.write(value.`detail`, buf)
    }
}



/**
 * A button with its text.
 */
data class ButtonText (
    /**
     * Which.
     */
    val `button`: PageButton
    ,
    /**
     * What it says.
     */
    val `text`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeButtonText: FfiConverterRustBuffer<ButtonText> {
    override fun read(buf: ByteBuffer): ButtonText {
        return ButtonText(
            FfiConverterTypePageButton.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ButtonText) = (
            FfiConverterTypePageButton.allocationSize(value.`button`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: ButtonText, buf: ByteBuffer) {
            FfiConverterTypePageButton.write(value.`button`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}



/**
 * How one check came out.
 */
data class CheckResult (
    /**
     * The check.
     */
    val `check`: Check
    ,
    /**
     * How it came out.
     */
    val `outcome`: Outcome
    ,
    /**
     * Why it failed.
     */
    val `reason`: Reason?
    ,
    /**
     * When it will pass by itself.
     */
    val `until`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCheckResult: FfiConverterRustBuffer<CheckResult> {
    override fun read(buf: ByteBuffer): CheckResult {
        return CheckResult(
            FfiConverterTypeCheck.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterOptionalTypeReason.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: CheckResult) = (
            FfiConverterTypeCheck.allocationSize(value.`check`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: CheckResult, buf: ByteBuffer) {
            FfiConverterTypeCheck.write(value.`check`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * A method that may be chosen.
 */
data class Choice (
    /**
     * The method.
     */
    val `method`: Method
    ,
    /**
     * How a phone may be reached.
     */
    val `channels`: List<Channel>
    ,
    /**
     * The destination, masked; absent where the policy shows no hints.
     */
    val `masked`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChoice: FfiConverterRustBuffer<Choice> {
    override fun read(buf: ByteBuffer): Choice {
        return Choice(
            FfiConverterTypeMethod.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Choice) = (
            FfiConverterTypeMethod.allocationSize(value.`method`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterOptionalString.allocationSize(value.`masked`)
    )

    override fun write(value: Choice, buf: ByteBuffer) {
            FfiConverterTypeMethod.write(value.`method`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterOptionalString.write(value.`masked`, buf)
    }
}



/**
 * Something that can be chosen.
 */
data class ChoiceText (
    /**
     * What the choice is of.
     */
    val `of`: ChoiceOf
    ,
    /**
     * What its button says.
     */
    val `text`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChoiceText: FfiConverterRustBuffer<ChoiceText> {
    override fun read(buf: ByteBuffer): ChoiceText {
        return ChoiceText(
            FfiConverterTypeChoiceOf.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ChoiceText) = (
            FfiConverterTypeChoiceOf.allocationSize(value.`of`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: ChoiceText, buf: ByteBuffer) {
            FfiConverterTypeChoiceOf.write(value.`of`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}



/**
 * What the masks of a decoy are made of, so that they look like those of the host's people.
 */
data class DecoyLooks (
    /**
     * Country codes of phone numbers, such as `1` and `44`.
     */
    val `countryCodes`: List<PlainText>
    ,
    /**
     * Domains of e-mail addresses.
     */
    val `emailDomains`: List<PlainText>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecoyLooks: FfiConverterRustBuffer<DecoyLooks> {
    override fun read(buf: ByteBuffer): DecoyLooks {
        return DecoyLooks(
            FfiConverterSequenceTypePlainText.read(buf),
            FfiConverterSequenceTypePlainText.read(buf),
        )
    }

    override fun allocationSize(value: DecoyLooks) = (
            FfiConverterSequenceTypePlainText.allocationSize(value.`countryCodes`) +
            FfiConverterSequenceTypePlainText.allocationSize(value.`emailDomains`)
    )

    override fun write(value: DecoyLooks, buf: ByteBuffer) {
            FfiConverterSequenceTypePlainText.write(value.`countryCodes`, buf)
            FfiConverterSequenceTypePlainText.write(value.`emailDomains`, buf)
    }
}



/**
 * One thing that is wrong with what a person filled in. It names the field and never what stands in
 * it.
 */
data class DraftProblem (
    /**
     * Where: a JSON pointer into the draft, such as `/answers/2/answer`.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * The same as a field of the registration form; nothing where the pointer leads into none.
     */
    val `field`: DraftField?
    ,
    /**
     * What: stable over versions and languages.
     */
    val `code`: DraftProblemCode
    ,
    /**
     * The numbers and the pointer that the code comes with.
     */
    val `args`: ProblemArgs
    ,
    /**
     * Typing on at the end of the field, or adding an answer, could remove it: a form shows it when
     * the person leaves the field, and any other at once.
     */
    val `unfinished`: kotlin.Boolean
    ,
    /**
     * The problem in English, for logs; without personal data.
     */
    val `english`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDraftProblem: FfiConverterRustBuffer<DraftProblem> {
    override fun read(buf: ByteBuffer): DraftProblem {
        return DraftProblem(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeDraftField.read(buf),
            FfiConverterTypeDraftProblemCode.read(buf),
            FfiConverterTypeProblemArgs.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: DraftProblem) = (
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterOptionalTypeDraftField.allocationSize(value.`field`) +
            FfiConverterTypeDraftProblemCode.allocationSize(value.`code`) +
            FfiConverterTypeProblemArgs.allocationSize(value.`args`) +
            FfiConverterBoolean.allocationSize(value.`unfinished`) +
            FfiConverterString.allocationSize(value.`english`)
    )

    override fun write(value: DraftProblem, buf: ByteBuffer) {
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterOptionalTypeDraftField.write(value.`field`, buf)
            FfiConverterTypeDraftProblemCode.write(value.`code`, buf)
            FfiConverterTypeProblemArgs.write(value.`args`, buf)
            FfiConverterBoolean.write(value.`unfinished`, buf)
            FfiConverterString.write(value.`english`, buf)
    }
}



/**
 * An enrolment as a host stores it. It holds no answer, but who has it can guess at answers: it is
 * stored as passwords' hashes are, and never printed.
 *
 * Equal records are equal texts, in every language. A record is only ever stored over the one that it
 * was made from.
 */
data class EnrolmentRecord (
    /**
     * The text to store: JSON, compact.
     */
    val `json`: JsonText

){




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_enrolmentrecord_uniffi_trait_display(FfiConverterTypeEnrolmentRecord.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEnrolmentRecord: FfiConverterRustBuffer<EnrolmentRecord> {
    override fun read(buf: ByteBuffer): EnrolmentRecord {
        return EnrolmentRecord(
            FfiConverterTypeJsonText.read(buf),
        )
    }

    override fun allocationSize(value: EnrolmentRecord) = (
            FfiConverterTypeJsonText.allocationSize(value.`json`)
    )

    override fun write(value: EnrolmentRecord, buf: ByteBuffer) {
            FfiConverterTypeJsonText.write(value.`json`, buf)
    }
}



/**
 * The whole case of one person.
 *
 * `message` is for the claimant, and coarse on purpose; everything else is for administrators
 * and must not be shown to the claimant.
 */
data class Explanation (
    /**
     * The answer.
     */
    val `verdict`: Verdict
    ,
    /**
     * Why not: the first check that failed.
     */
    val `reason`: Reason?
    ,
    /**
     * The error code of the reason, where it has one.
     */
    val `code`: kotlin.String?
    ,
    /**
     * The page for the claimant.
     */
    val `message`: MessageId?
    ,
    /**
     * The gates: how many are required, and how many there are.
     */
    val `gates`: Gates
    ,
    /**
     * All seven methods, always in the same order.
     */
    val `methods`: List<MethodExplanation>
    ,
    /**
     * What the person may do; nothing unless allowed.
     */
    val `actions`: List<Action>
    ,
    /**
     * All seven checks, each made by itself, in the order in which they decide.
     */
    val `checks`: List<CheckResult>
    ,
    /**
     * What would turn the verdict to allowed; all of it is needed, and it is enough.
     */
    val `fixes`: List<Fix>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExplanation: FfiConverterRustBuffer<Explanation> {
    override fun read(buf: ByteBuffer): Explanation {
        return Explanation(
            FfiConverterTypeVerdict.read(buf),
            FfiConverterOptionalTypeReason.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeMessageId.read(buf),
            FfiConverterTypeGates.read(buf),
            FfiConverterSequenceTypeMethodExplanation.read(buf),
            FfiConverterSequenceTypeAction.read(buf),
            FfiConverterSequenceTypeCheckResult.read(buf),
            FfiConverterSequenceTypeFix.read(buf),
        )
    }

    override fun allocationSize(value: Explanation) = (
            FfiConverterTypeVerdict.allocationSize(value.`verdict`) +
            FfiConverterOptionalTypeReason.allocationSize(value.`reason`) +
            FfiConverterOptionalString.allocationSize(value.`code`) +
            FfiConverterOptionalTypeMessageId.allocationSize(value.`message`) +
            FfiConverterTypeGates.allocationSize(value.`gates`) +
            FfiConverterSequenceTypeMethodExplanation.allocationSize(value.`methods`) +
            FfiConverterSequenceTypeAction.allocationSize(value.`actions`) +
            FfiConverterSequenceTypeCheckResult.allocationSize(value.`checks`) +
            FfiConverterSequenceTypeFix.allocationSize(value.`fixes`)
    )

    override fun write(value: Explanation, buf: ByteBuffer) {
            FfiConverterTypeVerdict.write(value.`verdict`, buf)
            FfiConverterOptionalTypeReason.write(value.`reason`, buf)
            FfiConverterOptionalString.write(value.`code`, buf)
            FfiConverterOptionalTypeMessageId.write(value.`message`, buf)
            FfiConverterTypeGates.write(value.`gates`, buf)
            FfiConverterSequenceTypeMethodExplanation.write(value.`methods`, buf)
            FfiConverterSequenceTypeAction.write(value.`actions`, buf)
            FfiConverterSequenceTypeCheckResult.write(value.`checks`, buf)
            FfiConverterSequenceTypeFix.write(value.`fixes`, buf)
    }
}



/**
 * Something that is filled in.
 */
data class FieldText (
    /**
     * The method, in the form of a registration.
     */
    val `method`: Method?
    ,
    /**
     * The field's name, or the question.
     */
    val `label`: kotlin.String
    ,
    /**
     * What to fill in, to be shown beside the field.
     */
    val `note`: kotlin.String?
    ,
    /**
     * How far the field is, in the form of a registration.
     */
    val `state`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldText: FfiConverterRustBuffer<FieldText> {
    override fun read(buf: ByteBuffer): FieldText {
        return FieldText(
            FfiConverterOptionalTypeMethod.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FieldText) = (
            FfiConverterOptionalTypeMethod.allocationSize(value.`method`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalString.allocationSize(value.`state`)
    )

    override fun write(value: FieldText, buf: ByteBuffer) {
            FfiConverterOptionalTypeMethod.write(value.`method`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalString.write(value.`state`, buf)
    }
}



/**
 * One change. All of a list are to be carried out; inside one, any `count` of `any_of` will do.
 */
data class Fix (
    /**
     * Who carries it out.
     */
    val `actor`: Actor
    ,
    /**
     * What is done.
     */
    val `action`: FixAction
    ,
    /**
     * Between what to choose; empty when there is nothing to choose.
     */
    val `anyOf`: Choices
    ,
    /**
     * How many to choose.
     */
    val `count`: kotlin.UByte
    ,
    /**
     * When waiting is over.
     */
    val `until`: Timestamp?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFix: FfiConverterRustBuffer<Fix> {
    override fun read(buf: ByteBuffer): Fix {
        return Fix(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeFixAction.read(buf),
            FfiConverterTypeChoices.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Fix) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeFixAction.allocationSize(value.`action`) +
            FfiConverterTypeChoices.allocationSize(value.`anyOf`) +
            FfiConverterUByte.allocationSize(value.`count`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
    )

    override fun write(value: Fix, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeFixAction.write(value.`action`, buf)
            FfiConverterTypeChoices.write(value.`anyOf`, buf)
            FfiConverterUByte.write(value.`count`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
    }
}



/**
 * A method in the form.
 */
data class FormField (
    /**
     * The method.
     */
    val `method`: Method
    ,
    /**
     * What the person can do about it.
     */
    val `state`: FieldState
    ,
    /**
     * What is there, masked; nothing where the person has to enter it, where there is nothing to mask,
     * and when the policy shows no hints.
     */
    val `masked`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFormField: FfiConverterRustBuffer<FormField> {
    override fun read(buf: ByteBuffer): FormField {
        return FormField(
            FfiConverterTypeMethod.read(buf),
            FfiConverterTypeFieldState.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FormField) = (
            FfiConverterTypeMethod.allocationSize(value.`method`) +
            FfiConverterTypeFieldState.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`masked`)
    )

    override fun write(value: FormField, buf: ByteBuffer) {
            FfiConverterTypeMethod.write(value.`method`, buf)
            FfiConverterTypeFieldState.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`masked`, buf)
    }
}



/**
 * A question to choose.
 */
data class FormQuestion (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The text of one of the tenant's own, shown as it is in every language; nothing for a predefined
     * one, whose text the catalogue has.
     */
    val `text`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFormQuestion: FfiConverterRustBuffer<FormQuestion> {
    override fun read(buf: ByteBuffer): FormQuestion {
        return FormQuestion(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: FormQuestion) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalString.allocationSize(value.`text`)
    )

    override fun write(value: FormQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
    }
}



/**
 * The questions to choose from, and how many to answer.
 */
data class FormQuestions (
    /**
     * The questions of the policy, in its order.
     */
    val `choices`: List<FormQuestion>
    ,
    /**
     * How many must be answered.
     */
    val `minimum`: kotlin.UByte
    ,
    /**
     * How many may be answered.
     */
    val `maximum`: kotlin.UByte

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFormQuestions: FfiConverterRustBuffer<FormQuestions> {
    override fun read(buf: ByteBuffer): FormQuestions {
        return FormQuestions(
            FfiConverterSequenceTypeFormQuestion.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
        )
    }

    override fun allocationSize(value: FormQuestions) = (
            FfiConverterSequenceTypeFormQuestion.allocationSize(value.`choices`) +
            FfiConverterUByte.allocationSize(value.`minimum`) +
            FfiConverterUByte.allocationSize(value.`maximum`)
    )

    override fun write(value: FormQuestions, buf: ByteBuffer) {
            FfiConverterSequenceTypeFormQuestion.write(value.`choices`, buf)
            FfiConverterUByte.write(value.`minimum`, buf)
            FfiConverterUByte.write(value.`maximum`, buf)
    }
}



/**
 * How many gates are required, by which rules, and how many the person can pass.
 */
data class Gates (
    /**
     * Which rules apply.
     */
    val `policy`: GatePolicy
    ,
    /**
     * How many distinct gates must be passed.
     */
    val `required`: kotlin.UByte
    ,
    /**
     * How many distinct gates the person can pass.
     */
    val `available`: kotlin.UByte

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGates: FfiConverterRustBuffer<Gates> {
    override fun read(buf: ByteBuffer): Gates {
        return Gates(
            FfiConverterTypeGatePolicy.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
        )
    }

    override fun allocationSize(value: Gates) = (
            FfiConverterTypeGatePolicy.allocationSize(value.`policy`) +
            FfiConverterUByte.allocationSize(value.`required`) +
            FfiConverterUByte.allocationSize(value.`available`)
    )

    override fun write(value: Gates, buf: ByteBuffer) {
            FfiConverterTypeGatePolicy.write(value.`policy`, buf)
            FfiConverterUByte.write(value.`required`, buf)
            FfiConverterUByte.write(value.`available`, buf)
    }
}



/**
 * How a host hashes answers, with Argon2id: the parameters of new hashes, and its peppers. What is
 * not given is the default.
 */
data class Hashing (
    /**
     * Memory in KiB: 7,168–65,536.
     */
    val `memoryKiB`: kotlin.UInt = 19456u
    ,
    /**
     * Passes over the memory: 1–10.
     */
    val `iterations`: kotlin.UInt = 2u
    ,
    /**
     * Lanes: 1.
     */
    val `parallelism`: kotlin.UInt = 1u
    ,
    /**
     * The newest first: new hashes take that one, the others still verify.
     */
    val `peppers`: List<Pepper> = listOf()

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`memoryKiB`,
        this.`iterations`,
        this.`parallelism`,
        this.`peppers`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHashing: FfiConverterRustBuffer<Hashing> {
    override fun read(buf: ByteBuffer): Hashing {
        return Hashing(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypePepper.read(buf),
        )
    }

    override fun allocationSize(value: Hashing) = (
            FfiConverterUInt.allocationSize(value.`memoryKiB`) +
            FfiConverterUInt.allocationSize(value.`iterations`) +
            FfiConverterUInt.allocationSize(value.`parallelism`) +
            FfiConverterSequenceTypePepper.allocationSize(value.`peppers`)
    )

    override fun write(value: Hashing, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`memoryKiB`, buf)
            FfiConverterUInt.write(value.`iterations`, buf)
            FfiConverterUInt.write(value.`parallelism`, buf)
            FfiConverterSequenceTypePepper.write(value.`peppers`, buf)
    }
}



/**
 * A line of a story: one line of text, indented by spaces, empty between sections.
 */
data class Line (
    /**
     * How to show it.
     */
    val `style`: Style
    ,
    /**
     * What to show.
     */
    val `text`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLine: FfiConverterRustBuffer<Line> {
    override fun read(buf: ByteBuffer): Line {
        return Line(
            FfiConverterTypeStyle.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Line) = (
            FfiConverterTypeStyle.allocationSize(value.`style`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: Line, buf: ByteBuffer) {
            FfiConverterTypeStyle.write(value.`style`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}



/**
 * Where a page's links lead. A page reads well without them: then a host makes the links itself, and the
 * texts only speak of them.
 */
data class Links (
    /**
     * Where a person registers for password reset.
     */
    val `registration`: PlainText? = null
    ,
    /**
     * Where an administrator can be reached: a web or an e-mail address.
     */
    val `contact`: PlainText? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLinks: FfiConverterRustBuffer<Links> {
    override fun read(buf: ByteBuffer): Links {
        return Links(
            FfiConverterOptionalTypePlainText.read(buf),
            FfiConverterOptionalTypePlainText.read(buf),
        )
    }

    override fun allocationSize(value: Links) = (
            FfiConverterOptionalTypePlainText.allocationSize(value.`registration`) +
            FfiConverterOptionalTypePlainText.allocationSize(value.`contact`)
    )

    override fun write(value: Links, buf: ByteBuffer) {
            FfiConverterOptionalTypePlainText.write(value.`registration`, buf)
            FfiConverterOptionalTypePlainText.write(value.`contact`, buf)
    }
}



/**
 * A message to be sent by e-mail: plain text, an empty line between paragraphs. Never printed: a code or
 * somebody's name is in it.
 */
data class Mail (
    /**
     * Its subject.
     */
    val `title`: kotlin.String
    ,
    /**
     * Its text.
     */
    val `body`: kotlin.String

){




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_mail_uniffi_trait_display(FfiConverterTypeMail.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMail: FfiConverterRustBuffer<Mail> {
    override fun read(buf: ByteBuffer): Mail {
        return Mail(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Mail) = (
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`body`)
    )

    override fun write(value: Mail, buf: ByteBuffer) {
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`body`, buf)
    }
}



/**
 * What somebody has of one method, and whether it may be used.
 */
data class MethodExplanation (
    /**
     * The method.
     */
    val `method`: Method
    ,
    /**
     * Whether it may be used, or what prevents it first.
     */
    val `status`: MethodStatus
    ,
    /**
     * The value used or, where none serves, the preferred one present.
     */
    val `source`: Source?
    ,
    /**
     * The person registered that value.
     */
    val `registered`: kotlin.Boolean
    ,
    /**
     * Everybody in the directory can see that value.
     */
    val `public`: kotlin.Boolean
    ,
    /**
     * Malformed values that were looked at.
     */
    val `rejected`: List<Source>
    ,
    /**
     * How a phone may be reached.
     */
    val `channels`: List<Channel>
    ,
    /**
     * The chosen value, masked; absent when no well-formed one was chosen, and when the policy
     * shows no hints.
     */
    val `masked`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMethodExplanation: FfiConverterRustBuffer<MethodExplanation> {
    override fun read(buf: ByteBuffer): MethodExplanation {
        return MethodExplanation(
            FfiConverterTypeMethod.read(buf),
            FfiConverterTypeMethodStatus.read(buf),
            FfiConverterOptionalTypeSource.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeSource.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: MethodExplanation) = (
            FfiConverterTypeMethod.allocationSize(value.`method`) +
            FfiConverterTypeMethodStatus.allocationSize(value.`status`) +
            FfiConverterOptionalTypeSource.allocationSize(value.`source`) +
            FfiConverterBoolean.allocationSize(value.`registered`) +
            FfiConverterBoolean.allocationSize(value.`public`) +
            FfiConverterSequenceTypeSource.allocationSize(value.`rejected`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterOptionalString.allocationSize(value.`masked`)
    )

    override fun write(value: MethodExplanation, buf: ByteBuffer) {
            FfiConverterTypeMethod.write(value.`method`, buf)
            FfiConverterTypeMethodStatus.write(value.`status`, buf)
            FfiConverterOptionalTypeSource.write(value.`source`, buf)
            FfiConverterBoolean.write(value.`registered`, buf)
            FfiConverterBoolean.write(value.`public`, buf)
            FfiConverterSequenceTypeSource.write(value.`rejected`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterOptionalString.write(value.`masked`, buf)
    }
}



/**
 * A text in its normal form. Two answers are the same when their normal forms are.
 */
data class Normalized (
    /**
     * The normal form, in UTF-8; empty where nothing visible is in the text.
     */
    val `text`: Secret
    ,
    /**
     * How many characters (code points) a person sees in the text, spaces tidied: what the rules on
     * length count.
     */
    val `length`: kotlin.UInt

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`text`,
        this.`length`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeNormalized: FfiConverterRustBuffer<Normalized> {
    override fun read(buf: ByteBuffer): Normalized {
        return Normalized(
            FfiConverterTypeSecret.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Normalized) = (
            FfiConverterTypeSecret.allocationSize(value.`text`) +
            FfiConverterUInt.allocationSize(value.`length`)
    )

    override fun write(value: Normalized, buf: ByteBuffer) {
            FfiConverterTypeSecret.write(value.`text`, buf)
            FfiConverterUInt.write(value.`length`, buf)
    }
}



/**
 * A page: plain text, an empty line between paragraphs.
 */
data class Page (
    /**
     * What happened, in a few words.
     */
    val `title`: kotlin.String
    ,
    /**
     * What that means.
     */
    val `body`: kotlin.String?
    ,
    /**
     * The text of the link to an administrator. Without it, the page is not to have that link.
     */
    val `offer`: kotlin.String?
    ,
    /**
     * Why it happened, and what the person can do.
     */
    val `solution`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePage: FfiConverterRustBuffer<Page> {
    override fun read(buf: ByteBuffer): Page {
        return Page(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Page) = (
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterOptionalString.allocationSize(value.`body`) +
            FfiConverterOptionalString.allocationSize(value.`offer`) +
            FfiConverterOptionalString.allocationSize(value.`solution`)
    )

    override fun write(value: Page, buf: ByteBuffer) {
            FfiConverterString.write(value.`title`, buf)
            FfiConverterOptionalString.write(value.`body`, buf)
            FfiConverterOptionalString.write(value.`offer`, buf)
            FfiConverterOptionalString.write(value.`solution`, buf)
    }
}



/**
 * One thing that is wrong with a new password. It says nothing of what stands in it but numbers.
 */
data class PasswordProblem (
    /**
     * What: stable over versions and languages.
     */
    val `code`: PasswordProblemCode
    ,
    /**
     * The numbers that the code comes with.
     */
    val `args`: ProblemArgs
    ,
    /**
     * The problem in English, for logs.
     */
    val `english`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePasswordProblem: FfiConverterRustBuffer<PasswordProblem> {
    override fun read(buf: ByteBuffer): PasswordProblem {
        return PasswordProblem(
            FfiConverterTypePasswordProblemCode.read(buf),
            FfiConverterTypeProblemArgs.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PasswordProblem) = (
            FfiConverterTypePasswordProblemCode.allocationSize(value.`code`) +
            FfiConverterTypeProblemArgs.allocationSize(value.`args`) +
            FfiConverterString.allocationSize(value.`english`)
    )

    override fun write(value: PasswordProblem, buf: ByteBuffer) {
            FfiConverterTypePasswordProblemCode.write(value.`code`, buf)
            FfiConverterTypeProblemArgs.write(value.`args`, buf)
            FfiConverterString.write(value.`english`, buf)
    }
}



/**
 * What a person is told before choosing a password that is held in the cloud.
 */
data class PasswordRules (
    /**
     * The fewest code points.
     */
    val `minimum`: kotlin.UInt
    ,
    /**
     * The most code points.
     */
    val `maximum`: kotlin.UInt
    ,
    /**
     * Spaces may be in it.
     */
    val `spaceAllowed`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePasswordRules: FfiConverterRustBuffer<PasswordRules> {
    override fun read(buf: ByteBuffer): PasswordRules {
        return PasswordRules(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PasswordRules) = (
            FfiConverterUInt.allocationSize(value.`minimum`) +
            FfiConverterUInt.allocationSize(value.`maximum`) +
            FfiConverterBoolean.allocationSize(value.`spaceAllowed`)
    )

    override fun write(value: PasswordRules, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`minimum`, buf)
            FfiConverterUInt.write(value.`maximum`, buf)
            FfiConverterBoolean.write(value.`spaceAllowed`, buf)
    }
}



/**
 * A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
 * at.
 */
data class Pepper (
    /**
     * The name by which records know it: 1–8 bytes, no secret.
     */
    val `keyId`: kotlin.ByteArray
    ,
    /**
     * 1–1,024 bytes.
     */
    val `secret`: Secret

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`keyId`,
        this.`secret`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePepper: FfiConverterRustBuffer<Pepper> {
    override fun read(buf: ByteBuffer): Pepper {
        return Pepper(
            FfiConverterByteArray.read(buf),
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: Pepper) = (
            FfiConverterByteArray.allocationSize(value.`keyId`) +
            FfiConverterTypeSecret.allocationSize(value.`secret`)
    )

    override fun write(value: Pepper, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`keyId`, buf)
            FfiConverterTypeSecret.write(value.`secret`, buf)
    }
}



/**
 * A predefined security question.
 */
data class PredefinedQuestion (
    /**
     * What policies and enrolments call it: stable whatever becomes of the text.
     */
    val `id`: kotlin.String
    ,
    /**
     * The question in English.
     */
    val `english`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePredefinedQuestion: FfiConverterRustBuffer<PredefinedQuestion> {
    override fun read(buf: ByteBuffer): PredefinedQuestion {
        return PredefinedQuestion(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PredefinedQuestion) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`english`)
    )

    override fun write(value: PredefinedQuestion, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`english`, buf)
    }
}



/**
 * One thing that is wrong with a document.
 */
data class Problem (
    /**
     * Where: a JSON pointer (RFC 6901). Empty for the document as a whole.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * What: stable over versions and languages.
     */
    val `code`: ProblemCode
    ,
    /**
     * The numbers and the pointer that the code comes with.
     */
    val `args`: ProblemArgs
    ,
    /**
     * The problem in English, for logs; without personal data.
     */
    val `english`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProblem: FfiConverterRustBuffer<Problem> {
    override fun read(buf: ByteBuffer): Problem {
        return Problem(
            FfiConverterString.read(buf),
            FfiConverterTypeProblemCode.read(buf),
            FfiConverterTypeProblemArgs.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Problem) = (
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterTypeProblemCode.allocationSize(value.`code`) +
            FfiConverterTypeProblemArgs.allocationSize(value.`args`) +
            FfiConverterString.allocationSize(value.`english`)
    )

    override fun write(value: Problem, buf: ByteBuffer) {
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterTypeProblemCode.write(value.`code`, buf)
            FfiConverterTypeProblemArgs.write(value.`args`, buf)
            FfiConverterString.write(value.`english`, buf)
    }
}



/**
 * What a code comes with; which of these is fixed by the code.
 */
data class ProblemArgs (
    /**
     * The least that would do.
     */
    val `minimum`: kotlin.Long?
    ,
    /**
     * The most that would do.
     */
    val `maximum`: kotlin.Long?
    ,
    /**
     * What there is.
     */
    val `actual`: kotlin.Long?
    ,
    /**
     * The pointer of the value that this one repeats or conflicts with.
     */
    val `other`: kotlin.String?
    ,
    /**
     * The line of a text that is no JSON, from 1.
     */
    val `line`: kotlin.Long?
    ,
    /**
     * The column of a text that is no JSON, from 1.
     */
    val `column`: kotlin.Long?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProblemArgs: FfiConverterRustBuffer<ProblemArgs> {
    override fun read(buf: ByteBuffer): ProblemArgs {
        return ProblemArgs(
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: ProblemArgs) = (
            FfiConverterOptionalLong.allocationSize(value.`minimum`) +
            FfiConverterOptionalLong.allocationSize(value.`maximum`) +
            FfiConverterOptionalLong.allocationSize(value.`actual`) +
            FfiConverterOptionalString.allocationSize(value.`other`) +
            FfiConverterOptionalLong.allocationSize(value.`line`) +
            FfiConverterOptionalLong.allocationSize(value.`column`)
    )

    override fun write(value: ProblemArgs, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`minimum`, buf)
            FfiConverterOptionalLong.write(value.`maximum`, buf)
            FfiConverterOptionalLong.write(value.`actual`, buf)
            FfiConverterOptionalString.write(value.`other`, buf)
            FfiConverterOptionalLong.write(value.`line`, buf)
            FfiConverterOptionalLong.write(value.`column`, buf)
    }
}



/**
 * All that a page needs.
 */
data class Prompt (
    /**
     * What is shown.
     */
    val `kind`: PromptKind
    ,
    /**
     * The number of the gate that is being proved; the last one afterwards.
     */
    val `gate`: kotlin.UByte
    ,
    /**
     * How many gates are required.
     */
    val `gates`: kotlin.UByte
    ,
    /**
     * Whether an administrator can be asked from here.
     */
    val `contact`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePrompt: FfiConverterRustBuffer<Prompt> {
    override fun read(buf: ByteBuffer): Prompt {
        return Prompt(
            FfiConverterTypePromptKind.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Prompt) = (
            FfiConverterTypePromptKind.allocationSize(value.`kind`) +
            FfiConverterUByte.allocationSize(value.`gate`) +
            FfiConverterUByte.allocationSize(value.`gates`) +
            FfiConverterBoolean.allocationSize(value.`contact`)
    )

    override fun write(value: Prompt, buf: ByteBuffer) {
            FfiConverterTypePromptKind.write(value.`kind`, buf)
            FfiConverterUByte.write(value.`gate`, buf)
            FfiConverterUByte.write(value.`gates`, buf)
            FfiConverterBoolean.write(value.`contact`, buf)
    }
}



/**
 * What a page of a flow says. What it shows besides, such as a masked address or the number for an app, is
 * in the texts where it belongs.
 */
data class PromptPage (
    /**
     * What the page is about, in a few words.
     */
    val `title`: kotlin.String
    ,
    /**
     * Which proof of how many this is, while one is being asked for.
     */
    val `progress`: kotlin.String?
    ,
    /**
     * What to do, a paragraph each.
     */
    val `body`: List<kotlin.String>
    ,
    /**
     * What can be chosen, in the prompt's order.
     */
    val `choices`: List<ChoiceText>
    ,
    /**
     * What is to be filled in, in the order in which a step takes it; in a registration, the fields of the
     * form.
     */
    val `fields`: List<FieldText>
    ,
    /**
     * The buttons of the page, the main one first.
     */
    val `buttons`: List<ButtonText>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePromptPage: FfiConverterRustBuffer<PromptPage> {
    override fun read(buf: ByteBuffer): PromptPage {
        return PromptPage(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeChoiceText.read(buf),
            FfiConverterSequenceTypeFieldText.read(buf),
            FfiConverterSequenceTypeButtonText.read(buf),
        )
    }

    override fun allocationSize(value: PromptPage) = (
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterOptionalString.allocationSize(value.`progress`) +
            FfiConverterSequenceString.allocationSize(value.`body`) +
            FfiConverterSequenceTypeChoiceText.allocationSize(value.`choices`) +
            FfiConverterSequenceTypeFieldText.allocationSize(value.`fields`) +
            FfiConverterSequenceTypeButtonText.allocationSize(value.`buttons`)
    )

    override fun write(value: PromptPage, buf: ByteBuffer) {
            FfiConverterString.write(value.`title`, buf)
            FfiConverterOptionalString.write(value.`progress`, buf)
            FfiConverterSequenceString.write(value.`body`, buf)
            FfiConverterSequenceTypeChoiceText.write(value.`choices`, buf)
            FfiConverterSequenceTypeFieldText.write(value.`fields`, buf)
            FfiConverterSequenceTypeButtonText.write(value.`buttons`, buf)
    }
}



/**
 * A mailbox to which the host sends word of a reset. Never printed: the address is somebody's.
 */
data class Recipient (
    /**
     * The address, as the directory has it.
     */
    val `address`: kotlin.String
    ,
    /**
     * As whom its owner is told: what the message says depends on it.
     */
    val `kind`: RecipientKind

){




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_recipient_uniffi_trait_display(FfiConverterTypeRecipient.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecipient: FfiConverterRustBuffer<Recipient> {
    override fun read(buf: ByteBuffer): Recipient {
        return Recipient(
            FfiConverterString.read(buf),
            FfiConverterTypeRecipientKind.read(buf),
        )
    }

    override fun allocationSize(value: Recipient) = (
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterTypeRecipientKind.allocationSize(value.`kind`)
    )

    override fun write(value: Recipient, buf: ByteBuffer) {
            FfiConverterString.write(value.`address`, buf)
            FfiConverterTypeRecipientKind.write(value.`kind`, buf)
    }
}



/**
 * What a person has typed into the registration form so far. A field that is absent or empty is not
 * filled in.
 */
data class RegistrationDraft (
    /**
     * The phone number.
     */
    val `authenticationPhone`: PlainText? = null
    ,
    /**
     * The e-mail address.
     */
    val `authenticationEmail`: PlainText? = null
    ,
    /**
     * The office phone, which nobody can set but an administrator.
     */
    val `officePhone`: PlainText? = null
    ,
    /**
     * The answers to security questions.
     */
    val `answers`: List<Answer> = listOf()

): Disposable{




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationDraft(..)"
    }

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`authenticationPhone`,
        this.`authenticationEmail`,
        this.`officePhone`,
        this.`answers`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegistrationDraft: FfiConverterRustBuffer<RegistrationDraft> {
    override fun read(buf: ByteBuffer): RegistrationDraft {
        return RegistrationDraft(
            FfiConverterOptionalTypePlainText.read(buf),
            FfiConverterOptionalTypePlainText.read(buf),
            FfiConverterOptionalTypePlainText.read(buf),
            FfiConverterSequenceTypeAnswer.read(buf),
        )
    }

    override fun allocationSize(value: RegistrationDraft) = (
            FfiConverterOptionalTypePlainText.allocationSize(value.`authenticationPhone`) +
            FfiConverterOptionalTypePlainText.allocationSize(value.`authenticationEmail`) +
            FfiConverterOptionalTypePlainText.allocationSize(value.`officePhone`) +
            FfiConverterSequenceTypeAnswer.allocationSize(value.`answers`)
    )

    override fun write(value: RegistrationDraft, buf: ByteBuffer) {
            FfiConverterOptionalTypePlainText.write(value.`authenticationPhone`, buf)
            FfiConverterOptionalTypePlainText.write(value.`authenticationEmail`, buf)
            FfiConverterOptionalTypePlainText.write(value.`officePhone`, buf)
            FfiConverterSequenceTypeAnswer.write(value.`answers`, buf)
    }
}



/**
 * All that an app needs to draw the registration form of one person.
 */
data class RegistrationForm (
    /**
     * How many gates a reset will ask for, so how many must be registered.
     */
    val `required`: kotlin.UByte
    ,
    /**
     * How many gates are registered, the office phone that an administrator set among them.
     */
    val `registered`: kotlin.UByte
    ,
    /**
     * The methods that the person can do something about, or see, in the order of methods.
     */
    val `fields`: List<FormField>
    ,
    /**
     * The questions to choose from, where questions are asked.
     */
    val `questions`: FormQuestions?
    ,
    /**
     * The phone number will be published in the directory, and the form says so first.
     */
    val `publishesPhone`: kotlin.Boolean
    ,
    /**
     * Just enough is registered, and more could be: the form advises it.
     */
    val `suggestMore`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegistrationForm: FfiConverterRustBuffer<RegistrationForm> {
    override fun read(buf: ByteBuffer): RegistrationForm {
        return RegistrationForm(
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterSequenceTypeFormField.read(buf),
            FfiConverterOptionalTypeFormQuestions.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RegistrationForm) = (
            FfiConverterUByte.allocationSize(value.`required`) +
            FfiConverterUByte.allocationSize(value.`registered`) +
            FfiConverterSequenceTypeFormField.allocationSize(value.`fields`) +
            FfiConverterOptionalTypeFormQuestions.allocationSize(value.`questions`) +
            FfiConverterBoolean.allocationSize(value.`publishesPhone`) +
            FfiConverterBoolean.allocationSize(value.`suggestMore`)
    )

    override fun write(value: RegistrationForm, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`required`, buf)
            FfiConverterUByte.write(value.`registered`, buf)
            FfiConverterSequenceTypeFormField.write(value.`fields`, buf)
            FfiConverterOptionalTypeFormQuestions.write(value.`questions`, buf)
            FfiConverterBoolean.write(value.`publishesPhone`, buf)
            FfiConverterBoolean.write(value.`suggestMore`, buf)
    }
}



/**
 * How things stand at a step: read afresh before every one. It is never printed.
 */
data class Situation (
    /**
     * The person; absent where nobody has the identifier.
     */
    val `user`: User?
    ,
    /**
     * The text of the ledger, read where it is written; absent where there is none. One that this
     * version does not read makes the step refused.
     */
    val `ledger`: JsonText?
    ,
    /**
     * The time.
     */
    val `now`: Timestamp
    ,
    /**
     * 32 bytes from the system's generator, for this step alone.
     */
    val `entropy`: kotlin.ByteArray
    ,
    /**
     * When the person signed in who is signed in now; absent where nobody is. A reset does not ask.
     */
    val `signedInAt`: Timestamp? = null

): Disposable{




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "Situation(..)"
    }

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`user`,
        this.`ledger`,
        this.`now`,
        this.`entropy`,
        this.`signedInAt`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSituation: FfiConverterRustBuffer<Situation> {
    override fun read(buf: ByteBuffer): Situation {
        return Situation(
            FfiConverterOptionalTypeUser.read(buf),
            FfiConverterOptionalTypeJsonText.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterByteArray.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: Situation) = (
            FfiConverterOptionalTypeUser.allocationSize(value.`user`) +
            FfiConverterOptionalTypeJsonText.allocationSize(value.`ledger`) +
            FfiConverterTypeTimestamp.allocationSize(value.`now`) +
            FfiConverterByteArray.allocationSize(value.`entropy`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`signedInAt`)
    )

    override fun write(value: Situation, buf: ByteBuffer) {
            FfiConverterOptionalTypeUser.write(value.`user`, buf)
            FfiConverterOptionalTypeJsonText.write(value.`ledger`, buf)
            FfiConverterTypeTimestamp.write(value.`now`, buf)
            FfiConverterByteArray.write(value.`entropy`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`signedInAt`, buf)
    }
}



/**
 * A key under which flows are sealed and codes are hashed.
 */
data class StateKey (
    /**
     * The name by which sealed flows know it: 1–8 bytes, no secret.
     */
    val `id`: kotlin.ByteArray
    ,
    /**
     * 32 bytes.
     */
    val `key`: Secret

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`id`,
        this.`key`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStateKey: FfiConverterRustBuffer<StateKey> {
    override fun read(buf: ByteBuffer): StateKey {
        return StateKey(
            FfiConverterByteArray.read(buf),
            FfiConverterTypeSecret.read(buf),
        )
    }

    override fun allocationSize(value: StateKey) = (
            FfiConverterByteArray.allocationSize(value.`id`) +
            FfiConverterTypeSecret.allocationSize(value.`key`)
    )

    override fun write(value: StateKey, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`id`, buf)
            FfiConverterTypeSecret.write(value.`key`, buf)
    }
}



/**
 * What a step gives.
 */
data class Transition (
    /**
     * The flow as it is now.
     */
    val `flow`: Flow
    ,
    /**
     * What became of the event.
     */
    val `outcome`: FlowOutcome
    ,
    /**
     * What the host does, in this order, also on refusal. Where `saveLedger` fails because somebody
     * else saved meanwhile, this step never was: read the ledger again and repeat it on the old flow.
     */
    val `effects`: List<Effect>

): Disposable{





    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`flow`,
        this.`outcome`,
        this.`effects`
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTransition: FfiConverterRustBuffer<Transition> {
    override fun read(buf: ByteBuffer): Transition {
        return Transition(
            FfiConverterTypeFlow.read(buf),
            FfiConverterTypeFlowOutcome.read(buf),
            FfiConverterSequenceTypeEffect.read(buf),
        )
    }

    override fun allocationSize(value: Transition) = (
            FfiConverterTypeFlow.allocationSize(value.`flow`) +
            FfiConverterTypeFlowOutcome.allocationSize(value.`outcome`) +
            FfiConverterSequenceTypeEffect.allocationSize(value.`effects`)
    )

    override fun write(value: Transition, buf: ByteBuffer) {
            FfiConverterTypeFlow.write(value.`flow`, buf)
            FfiConverterTypeFlowOutcome.write(value.`outcome`, buf)
            FfiConverterSequenceTypeEffect.write(value.`effects`, buf)
    }
}



/**
 * What an allowed person may do.
 */

enum class Action {

    /**
     * Set a new password.
     */
    RESET_PASSWORD,
    /**
     * Unlock the account and keep the password.
     */
    UNLOCK_ACCOUNT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAction: FfiConverterRustBuffer<Action> {
    override fun read(buf: ByteBuffer) = try {
        Action.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Action) = 4UL

    override fun write(value: Action, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who carries out a fix.
 */

enum class Actor {

    /**
     * The person, once signed in again.
     */
    USER,
    /**
     * An administrator.
     */
    ADMINISTRATOR,
    /**
     * Nobody in particular: time does it.
     */
    ANYONE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeActor: FfiConverterRustBuffer<Actor> {
    override fun read(buf: ByteBuffer) = try {
        Actor.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Actor) = 4UL

    override fun write(value: Actor, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Nobody was enrolled.
 */
sealed class AnswersException: kotlin.Exception() {

    /**
     * The answers do not hold.
     */
    class Invalid(

        /**
         * All problems of the answers, by pointer and code; at least one.
         */
        val `problems`: List<DraftProblem>
        ) : AnswersException() {
        override val message
            get() = "problems=${ `problems` }"
    }

    /**
     * The call could not be carried out.
     */
    class Call(

        /**
         * Why not.
         */
        val `reason`: CallException
        ) : AnswersException() {
        override val message
            get() = "reason=${ `reason` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_answerserror_uniffi_trait_display(FfiConverterTypeAnswersError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<AnswersException> {
        override fun lift(error_buf: RustBuffer.ByValue): AnswersException = FfiConverterTypeAnswersError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeAnswersError : FfiConverterRustBuffer<AnswersException> {
    override fun read(buf: ByteBuffer): AnswersException {


        return when(buf.getInt()) {
            1 -> AnswersException.Invalid(
                FfiConverterSequenceTypeDraftProblem.read(buf),
                )
            2 -> AnswersException.Call(
                FfiConverterTypeCallError.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AnswersException): ULong {
        return when(value) {
            is AnswersException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeDraftProblem.allocationSize(value.`problems`)
            )
            is AnswersException.Call -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeCallError.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: AnswersException, buf: ByteBuffer) {
        when(value) {
            is AnswersException.Invalid -> {
                buf.putInt(1)
                FfiConverterSequenceTypeDraftProblem.write(value.`problems`, buf)
                Unit
            }
            is AnswersException.Call -> {
                buf.putInt(2)
                FfiConverterTypeCallError.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * An activity of the audit log.
 */

enum class AuditActivity {

    /**
     * A step of a flow.
     */
    FLOW_PROGRESS,
    /**
     * A password was reset, or not.
     */
    RESET_PASSWORD,
    /**
     * An account was unlocked, or not.
     */
    UNLOCK_ACCOUNT,
    /**
     * Somebody has tried too often.
     */
    BLOCKED,
    /**
     * A person has registered.
     */
    REGISTERED,
    /**
     * A registration began, or could not.
     */
    STARTED_REGISTRATION,
    /**
     * A person will register another time.
     */
    CANCELED_REGISTRATION,
    /**
     * Something was registered.
     */
    REGISTERED_METHOD,
    /**
     * Something registered was removed.
     */
    DELETED_METHOD,
    /**
     * A person has confirmed what is registered.
     */
    REVIEWED_METHODS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAuditActivity: FfiConverterRustBuffer<AuditActivity> {
    override fun read(buf: ByteBuffer) = try {
        AuditActivity.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AuditActivity) = 4UL

    override fun write(value: AuditActivity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How an activity of the audit log came out.
 */

enum class AuditResult {

    /**
     * It succeeded.
     */
    SUCCESS,
    /**
     * It failed.
     */
    FAILURE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAuditResult: FfiConverterRustBuffer<AuditResult> {
    override fun read(buf: ByteBuffer) = try {
        AuditResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AuditResult) = 4UL

    override fun write(value: AuditResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * What is wrong with a call: for whoever wrote the host, never for the person.
 */
sealed class CallException: kotlin.Exception() {

    /**
     * The entropy is not 32 bytes, or all zeros: nobody drew it.
     */
    class NoEntropy(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * A parameter of Argon2id or a pepper is out of bounds, two peppers have one name, or the person has none.
     */
    class BadParameters(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * The record was made with a pepper that the host did not give.
     */
    class UnknownPepper(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * There was no memory to hash in; nothing was compared.
     */
    class OutOfMemory(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * Only the summary of an enrolment was given, and without its questions the gates do not suffice.
     */
    class Summary(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * A sealed flow is not one that these keys open.
     */
    class WrongKey(
        ) : CallException() {
        override val message
            get() = ""
    }

    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    class Internal(
        ) : CallException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_callerror_uniffi_trait_display(FfiConverterTypeCallError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<CallException> {
        override fun lift(error_buf: RustBuffer.ByValue): CallException = FfiConverterTypeCallError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeCallError : FfiConverterRustBuffer<CallException> {
    override fun read(buf: ByteBuffer): CallException {


        return when(buf.getInt()) {
            1 -> CallException.NoEntropy()
            2 -> CallException.BadParameters()
            3 -> CallException.UnknownPepper()
            4 -> CallException.OutOfMemory()
            5 -> CallException.Summary()
            6 -> CallException.WrongKey()
            7 -> CallException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CallException): ULong {
        return when(value) {
            is CallException.NoEntropy -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.BadParameters -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.UnknownPepper -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.OutOfMemory -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.Summary -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.WrongKey -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is CallException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: CallException, buf: ByteBuffer) {
        when(value) {
            is CallException.NoEntropy -> {
                buf.putInt(1)
                Unit
            }
            is CallException.BadParameters -> {
                buf.putInt(2)
                Unit
            }
            is CallException.UnknownPepper -> {
                buf.putInt(3)
                Unit
            }
            is CallException.OutOfMemory -> {
                buf.putInt(4)
                Unit
            }
            is CallException.Summary -> {
                buf.putInt(5)
                Unit
            }
            is CallException.WrongKey -> {
                buf.putInt(6)
                Unit
            }
            is CallException.Internal -> {
                buf.putInt(7)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * How a phone is reached.
 */

enum class Channel {

    /**
     * A text message.
     */
    TEXT,
    /**
     * A voice call.
     */
    CALL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {
        Channel.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A check of the decision, in the order in which checks are made.
 */

enum class Check {

    /**
     * Is the account enabled?
     */
    ACCOUNT,
    /**
     * Does this organization decide?
     */
    ORGANIZATION,
    /**
     * Is self-service on for this person?
     */
    FEATURE,
    /**
     * Does a licence include it?
     */
    LICENSE,
    /**
     * Can the person pass enough gates?
     */
    AUTHENTICATION_DATA,
    /**
     * Can the password be written where it is held?
     */
    PASSWORD_SOURCE,
    /**
     * Has the person attempts left?
     */
    THROTTLE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCheck: FfiConverterRustBuffer<Check> {
    override fun read(buf: ByteBuffer) = try {
        Check.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Check) = 4UL

    override fun write(value: Check, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a choice is of: what the next event takes.
 */
sealed class ChoiceOf {

    /**
     * A way to prove who one is.
     */
    data class Way(
        /**
         * Which.
         */
        val `way`: twogate.Way,
        /**
         * The method of it.
         */
        val `method`: twogate.Method,
        /**
         * How the mobile phone is reached; absent for what is reached in one way only.
         */
        val `channel`: twogate.Channel?) : ChoiceOf()

    {


        companion object
    }

    /**
     * What is to be done.
     */
    data class Action(
        /**
         * What.
         */
        val `action`: twogate.Action) : ChoiceOf()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChoiceOf : FfiConverterRustBuffer<ChoiceOf>{
    override fun read(buf: ByteBuffer): ChoiceOf {
        return when(buf.getInt()) {
            1 -> ChoiceOf.Way(
                FfiConverterTypeWay.read(buf),
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            2 -> ChoiceOf.Action(
                FfiConverterTypeAction.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ChoiceOf): ULong = when(value) {
        is ChoiceOf.Way -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeWay.allocationSize(value.`way`)
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is ChoiceOf.Action -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAction.allocationSize(value.`action`)
            )
        }
    }

    override fun write(value: ChoiceOf, buf: ByteBuffer) {
        when(value) {
            is ChoiceOf.Way -> {
                buf.putInt(1)
                FfiConverterTypeWay.write(value.`way`, buf)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is ChoiceOf.Action -> {
                buf.putInt(2)
                FfiConverterTypeAction.write(value.`action`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Between what a fix leaves a choice.
 */
sealed class Choices {

    /**
     * Methods; none where the fix leaves no choice.
     */
    data class Methods(
        /**
         * The methods to choose from.
         */
        val `methods`: List<twogate.Method>) : Choices()

    {


        companion object
    }

    /**
     * Licences.
     */
    data class Licenses(
        /**
         * The licences to choose from.
         */
        val `licenses`: List<twogate.License>) : Choices()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChoices : FfiConverterRustBuffer<Choices>{
    override fun read(buf: ByteBuffer): Choices {
        return when(buf.getInt()) {
            1 -> Choices.Methods(
                FfiConverterSequenceTypeMethod.read(buf),
                )
            2 -> Choices.Licenses(
                FfiConverterSequenceTypeLicense.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Choices): ULong = when(value) {
        is Choices.Methods -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeMethod.allocationSize(value.`methods`)
            )
        }
        is Choices.Licenses -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeLicense.allocationSize(value.`licenses`)
            )
        }
    }

    override fun write(value: Choices, buf: ByteBuffer) {
        when(value) {
            is Choices.Methods -> {
                buf.putInt(1)
                FfiConverterSequenceTypeMethod.write(value.`methods`, buf)
                Unit
            }
            is Choices.Licenses -> {
                buf.putInt(2)
                FfiConverterSequenceTypeLicense.write(value.`licenses`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where "contact your administrator" leads. Never printed: an address is somebody's.
 */
sealed class Contact {

    /**
     * To a page of the organization.
     */
    data class Url(
        /**
         * An https address.
         */
        val `url`: kotlin.String) : Contact()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(FfiConverterTypeContact.lower(this),
        _status)
}
    )
    }
        companion object
    }

    /**
     * To a mailbox of the organization.
     */
    data class Email(
        /**
         * Its address.
         */
        val `address`: kotlin.String) : Contact()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(FfiConverterTypeContact.lower(this),
        _status)
}
    )
    }
        companion object
    }

    /**
     * To administrators: the host sends them a message.
     */
    data class Addresses(
        /**
         * At most 100; none where nobody can be reached.
         */
        val `addresses`: List<kotlin.String>) : Contact()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(FfiConverterTypeContact.lower(this),
        _status)
}
    )
    }
        companion object
    }







    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_contact_uniffi_trait_display(FfiConverterTypeContact.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeContact : FfiConverterRustBuffer<Contact>{
    override fun read(buf: ByteBuffer): Contact {
        return when(buf.getInt()) {
            1 -> Contact.Url(
                FfiConverterString.read(buf),
                )
            2 -> Contact.Email(
                FfiConverterString.read(buf),
                )
            3 -> Contact.Addresses(
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Contact): ULong = when(value) {
        is Contact.Url -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`url`)
            )
        }
        is Contact.Email -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`address`)
            )
        }
        is Contact.Addresses -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`addresses`)
            )
        }
    }

    override fun write(value: Contact, buf: ByteBuffer) {
        when(value) {
            is Contact.Url -> {
                buf.putInt(1)
                FfiConverterString.write(value.`url`, buf)
                Unit
            }
            is Contact.Email -> {
                buf.putInt(2)
                FfiConverterString.write(value.`address`, buf)
                Unit
            }
            is Contact.Addresses -> {
                buf.putInt(3)
                FfiConverterSequenceString.write(value.`addresses`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a ledger counts.
 */

enum class Counter {

    /**
     * Proofs of any kind; a full one is the account block.
     */
    ACCOUNT,
    /**
     * Phone numbers typed.
     */
    PHONE_NUMBER,
    /**
     * Text messages to the mobile phone.
     */
    MOBILE_TEXT,
    /**
     * Calls to the mobile phone.
     */
    MOBILE_CALL,
    /**
     * Calls to the office phone.
     */
    OFFICE_CALL,
    /**
     * E-mails with a code.
     */
    EMAIL,
    /**
     * Sets of answers to security questions.
     */
    SECURITY_QUESTIONS,
    /**
     * Codes and approvals of an authenticator app.
     */
    APP,
    /**
     * Mails that tell of an attempt.
     */
    NOTICE,
    /**
     * Mails to an administrator.
     */
    CONTACT,
    /**
     * Codes and calls of any kind in a day.
     */
    MESSAGES;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCounter: FfiConverterRustBuffer<Counter> {
    override fun read(buf: ByteBuffer) = try {
        Counter.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Counter) = 4UL

    override fun write(value: Counter, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The direction that texts run in.
 */

enum class Direction {

    /**
     * From left to right.
     */
    LEFT_TO_RIGHT,
    /**
     * From right to left.
     */
    RIGHT_TO_LEFT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDirection: FfiConverterRustBuffer<Direction> {
    override fun read(buf: ByteBuffer) = try {
        Direction.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Direction) = 4UL

    override fun write(value: Direction, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What people learn about accounts that are not theirs.
 */

enum class Disclosure {

    /**
     * Nothing: an identifier that nobody has, or that may not reset, goes through steps that look
     * like anybody's.
     */
    CONCEAL,
    /**
     * Who may not reset is told so at once.
     */
    DISCLOSE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDisclosure: FfiConverterRustBuffer<Disclosure> {
    override fun read(buf: ByteBuffer) = try {
        Disclosure.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Disclosure) = 4UL

    override fun write(value: Disclosure, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A field of the registration form.
 */
sealed class DraftField {

    /**
     * The phone number.
     */
    object AuthenticationPhone : DraftField()


    /**
     * The e-mail address.
     */
    object AuthenticationEmail : DraftField()


    /**
     * The office phone.
     */
    object OfficePhone : DraftField()


    /**
     * The answers as a whole.
     */
    object Answers : DraftField()


    /**
     * The question chosen for one of the answers, counted from 0.
     */
    data class Question(
        /**
         * Which answer.
         */
        val `index`: kotlin.UInt) : DraftField()

    {


        companion object
    }

    /**
     * The text of one of the answers, counted from 0.
     */
    data class Answer(
        /**
         * Which answer.
         */
        val `index`: kotlin.UInt) : DraftField()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDraftField : FfiConverterRustBuffer<DraftField>{
    override fun read(buf: ByteBuffer): DraftField {
        return when(buf.getInt()) {
            1 -> DraftField.AuthenticationPhone
            2 -> DraftField.AuthenticationEmail
            3 -> DraftField.OfficePhone
            4 -> DraftField.Answers
            5 -> DraftField.Question(
                FfiConverterUInt.read(buf),
                )
            6 -> DraftField.Answer(
                FfiConverterUInt.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DraftField): ULong = when(value) {
        is DraftField.AuthenticationPhone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DraftField.AuthenticationEmail -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DraftField.OfficePhone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DraftField.Answers -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is DraftField.Question -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`index`)
            )
        }
        is DraftField.Answer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`index`)
            )
        }
    }

    override fun write(value: DraftField, buf: ByteBuffer) {
        when(value) {
            is DraftField.AuthenticationPhone -> {
                buf.putInt(1)
                Unit
            }
            is DraftField.AuthenticationEmail -> {
                buf.putInt(2)
                Unit
            }
            is DraftField.OfficePhone -> {
                buf.putInt(3)
                Unit
            }
            is DraftField.Answers -> {
                buf.putInt(4)
                Unit
            }
            is DraftField.Question -> {
                buf.putInt(5)
                FfiConverterUInt.write(value.`index`, buf)
                Unit
            }
            is DraftField.Answer -> {
                buf.putInt(6)
                FfiConverterUInt.write(value.`index`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What is wrong with a field of a form.
 */

enum class DraftProblemCode {

    /**
     * The person is not asked for this.
     */
    NOT_ENABLED,
    /**
     * There are too few.
     */
    TOO_FEW,
    /**
     * There are too many.
     */
    TOO_MANY,
    /**
     * The policy has no such question.
     */
    UNKNOWN_QUESTION,
    /**
     * The question is answered already.
     */
    REPEATED_QUESTION,
    /**
     * The answer is given already.
     */
    REPEATED_ANSWER,
    /**
     * The text is too short.
     */
    TOO_SHORT,
    /**
     * The text is too long.
     */
    TOO_LONG,
    /**
     * The text has characters that it may not have.
     */
    DISALLOWED_CHARACTER,
    /**
     * The text has no stable normal form.
     */
    UNSTABLE,
    /**
     * The answer is something that the account itself shows.
     */
    REVEALS_ACCOUNT,
    /**
     * The answer stands in its question.
     */
    IN_QUESTION,
    /**
     * The text is no phone number.
     */
    MALFORMED_PHONE,
    /**
     * The text is no e-mail address.
     */
    MALFORMED_EMAIL,
    /**
     * The address is the account itself.
     */
    SAME_AS_ACCOUNT,
    /**
     * Only an administrator can set this.
     */
    ADMINISTRATOR_ONLY,
    /**
     * The number is that of another field.
     */
    SAME_DESTINATION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDraftProblemCode: FfiConverterRustBuffer<DraftProblemCode> {
    override fun read(buf: ByteBuffer) = try {
        DraftProblemCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DraftProblemCode) = 4UL

    override fun write(value: DraftProblemCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Something that the host does. `to` is absent for whoever has no address: the host queues such a
 * message like any other, and delivers nothing.
 */
sealed class Effect: Disposable  {

    /**
     * Store the ledger over the revision that was read; insert only if absent where that is 0.
     */
    data class SaveLedger(
        /**
         * Where.
         */
        val `key`: kotlin.String,
        /**
         * The revision that was read.
         */
        val `expected`: kotlin.ULong,
        /**
         * What is stored.
         */
        val `ledger`: twogate.JsonText) : Effect()

    {


        companion object
    }

    /**
     * Send a code.
     */
    data class SendCode(
        /**
         * E-mail, or a text to the mobile phone.
         */
        val `method`: twogate.Method,
        /**
         * How the phone is reached.
         */
        val `channel`: twogate.Channel?,
        /**
         * The address, or `+` and digits.
         */
        val `to`: kotlin.String?,
        /**
         * The code: ASCII digits.
         */
        val `code`: twogate.Secret,
        /**
         * It is good while now is before.
         */
        val `until`: twogate.Timestamp) : Effect()

    {


        companion object
    }

    /**
     * Call a phone, and ask whoever answers to confirm.
     */
    data class PlaceCall(
        /**
         * Which phone.
         */
        val `method`: twogate.Method,
        /**
         * `+` and digits.
         */
        val `to`: kotlin.String?,
        /**
         * To be named with what comes of it.
         */
        val `flow`: kotlin.String,
        /**
         * To be named with what comes of it.
         */
        val `charge`: kotlin.ULong) : Effect()

    {


        companion object
    }

    /**
     * Ask an authenticator app for an approval.
     */
    data class AskApp(
        /**
         * Whose: the subject.
         */
        val `to`: kotlin.String?,
        /**
         * To be named with what comes of it.
         */
        val `flow`: kotlin.String,
        /**
         * To be named with what comes of it.
         */
        val `charge`: kotlin.ULong,
        /**
         * The number that the page shows, which the person types into the app.
         */
        val `number`: kotlin.UByte) : Effect()

    {


        companion object
    }

    /**
     * Have a code of an authenticator app checked.
     */
    data class CheckAppCode(
        /**
         * Whose: the subject.
         */
        val `to`: kotlin.String?,
        /**
         * To be named with what comes of it.
         */
        val `flow`: kotlin.String,
        /**
         * To be named with what comes of it.
         */
        val `charge`: kotlin.ULong,
        /**
         * The code: ASCII digits.
         */
        val `code`: twogate.Secret) : Effect()

    {


        companion object
    }

    /**
     * Store an enrolment over the one of that digest.
     */
    data class SaveEnrolment(
        /**
         * SHA-256 of the text of the record that it replaces, in hexadecimal digits;
         * absent where there is none.
         */
        val `replaces`: kotlin.String?,
        /**
         * The record.
         */
        val `record`: twogate.EnrolmentRecord) : Effect()

    {


        companion object
    }

    /**
     * Store a value that the person has proved, as each of these.
     */
    data class SaveContact(
        /**
         * What it is stored as.
         */
        val `fields`: List<twogate.Source>,
        /**
         * The phone number or the address; absent for an authenticator app, which is known for
         * approvals and for codes from then on.
         */
        val `value`: kotlin.String?) : Effect()

    {


        companion object
    }

    /**
     * Forget what is registered as these.
     */
    data class RemoveContact(
        /**
         * What is forgotten.
         */
        val `fields`: List<twogate.Source>) : Effect()

    {


        companion object
    }

    /**
     * Store that the person has registered, or has confirmed what is registered.
     */
    data class SaveRegistered(
        /**
         * When.
         */
        val `at`: twogate.Timestamp) : Effect()

    {


        companion object
    }

    /**
     * Write the password that the person chose, which the host still has.
     */
    data class WritePassword(
        /**
         * Unlock the account too.
         */
        val `unlock`: kotlin.Boolean,
        /**
         * Not at this time or later.
         */
        val `until`: twogate.Timestamp) : Effect()

    {


        companion object
    }

    /**
     * Unlock the account.
     */
    data class UnlockAccount(
        /**
         * Not at this time or later.
         */
        val `until`: twogate.Timestamp) : Effect()

    {


        companion object
    }

    /**
     * Write to the person.
     */
    data class Notify(
        /**
         * The address.
         */
        val `to`: kotlin.String?,
        /**
         * What about.
         */
        val `message`: twogate.MessageId) : Effect()

    {


        companion object
    }

    /**
     * Write to all other administrators.
     */
    data class NotifyAdministrators(
        /**
         * What about.
         */
        val `message`: twogate.MessageId) : Effect()

    {


        companion object
    }

    /**
     * Tell an administrator.
     */
    data class ContactAdministrator(
        /**
         * Who asks; absent for an identifier that nobody has: nobody is told then.
         */
        val `subject`: kotlin.String?,
        /**
         * Why the person may not reset, where that is so.
         */
        val `reason`: twogate.Reason?) : Effect()

    {


        companion object
    }

    /**
     * Write to the audit log.
     */
    data class Audit(
        /**
         * What was done.
         */
        val `activity`: twogate.AuditActivity,
        /**
         * How it came out.
         */
        val `result`: twogate.AuditResult,
        /**
         * More about it: the word that the log carries, as `docs/reset.md` lists them.
         */
        val `detail`: kotlin.String,
        /**
         * The person; absent where nobody has the identifier.
         */
        val `subject`: kotlin.String?,
        /**
         * All entries of one flow have this in common.
         */
        val `flow`: kotlin.String) : Effect()

    {


        companion object
    }



    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {
        when(this) {
            is Effect.SaveLedger -> {

    Disposable.destroy(
        this.`key`,
        this.`expected`,
        this.`ledger`
    )

            }
            is Effect.SendCode -> {

    Disposable.destroy(
        this.`method`,
        this.`channel`,
        this.`to`,
        this.`code`,
        this.`until`
    )

            }
            is Effect.PlaceCall -> {

    Disposable.destroy(
        this.`method`,
        this.`to`,
        this.`flow`,
        this.`charge`
    )

            }
            is Effect.AskApp -> {

    Disposable.destroy(
        this.`to`,
        this.`flow`,
        this.`charge`,
        this.`number`
    )

            }
            is Effect.CheckAppCode -> {

    Disposable.destroy(
        this.`to`,
        this.`flow`,
        this.`charge`,
        this.`code`
    )

            }
            is Effect.SaveEnrolment -> {

    Disposable.destroy(
        this.`replaces`,
        this.`record`
    )

            }
            is Effect.SaveContact -> {

    Disposable.destroy(
        this.`fields`,
        this.`value`
    )

            }
            is Effect.RemoveContact -> {

    Disposable.destroy(
        this.`fields`
    )

            }
            is Effect.SaveRegistered -> {

    Disposable.destroy(
        this.`at`
    )

            }
            is Effect.WritePassword -> {

    Disposable.destroy(
        this.`unlock`,
        this.`until`
    )

            }
            is Effect.UnlockAccount -> {

    Disposable.destroy(
        this.`until`
    )

            }
            is Effect.Notify -> {

    Disposable.destroy(
        this.`to`,
        this.`message`
    )

            }
            is Effect.NotifyAdministrators -> {

    Disposable.destroy(
        this.`message`
    )

            }
            is Effect.ContactAdministrator -> {

    Disposable.destroy(
        this.`subject`,
        this.`reason`
    )

            }
            is Effect.Audit -> {

    Disposable.destroy(
        this.`activity`,
        this.`result`,
        this.`detail`,
        this.`subject`,
        this.`flow`
    )

            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }






    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEffect : FfiConverterRustBuffer<Effect>{
    override fun read(buf: ByteBuffer): Effect {
        return when(buf.getInt()) {
            1 -> Effect.SaveLedger(
                FfiConverterString.read(buf),
                FfiConverterULong.read(buf),
                FfiConverterTypeJsonText.read(buf),
                )
            2 -> Effect.SendCode(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterTypeSecret.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                )
            3 -> Effect.PlaceCall(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterULong.read(buf),
                )
            4 -> Effect.AskApp(
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterULong.read(buf),
                FfiConverterUByte.read(buf),
                )
            5 -> Effect.CheckAppCode(
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterULong.read(buf),
                FfiConverterTypeSecret.read(buf),
                )
            6 -> Effect.SaveEnrolment(
                FfiConverterOptionalString.read(buf),
                FfiConverterTypeEnrolmentRecord.read(buf),
                )
            7 -> Effect.SaveContact(
                FfiConverterSequenceTypeSource.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            8 -> Effect.RemoveContact(
                FfiConverterSequenceTypeSource.read(buf),
                )
            9 -> Effect.SaveRegistered(
                FfiConverterTypeTimestamp.read(buf),
                )
            10 -> Effect.WritePassword(
                FfiConverterBoolean.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                )
            11 -> Effect.UnlockAccount(
                FfiConverterTypeTimestamp.read(buf),
                )
            12 -> Effect.Notify(
                FfiConverterOptionalString.read(buf),
                FfiConverterTypeMessageId.read(buf),
                )
            13 -> Effect.NotifyAdministrators(
                FfiConverterTypeMessageId.read(buf),
                )
            14 -> Effect.ContactAdministrator(
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeReason.read(buf),
                )
            15 -> Effect.Audit(
                FfiConverterTypeAuditActivity.read(buf),
                FfiConverterTypeAuditResult.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Effect): ULong = when(value) {
        is Effect.SaveLedger -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`key`)
                + FfiConverterULong.allocationSize(value.`expected`)
                + FfiConverterTypeJsonText.allocationSize(value.`ledger`)
            )
        }
        is Effect.SendCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterOptionalString.allocationSize(value.`to`)
                + FfiConverterTypeSecret.allocationSize(value.`code`)
                + FfiConverterTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is Effect.PlaceCall -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalString.allocationSize(value.`to`)
                + FfiConverterString.allocationSize(value.`flow`)
                + FfiConverterULong.allocationSize(value.`charge`)
            )
        }
        is Effect.AskApp -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`to`)
                + FfiConverterString.allocationSize(value.`flow`)
                + FfiConverterULong.allocationSize(value.`charge`)
                + FfiConverterUByte.allocationSize(value.`number`)
            )
        }
        is Effect.CheckAppCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`to`)
                + FfiConverterString.allocationSize(value.`flow`)
                + FfiConverterULong.allocationSize(value.`charge`)
                + FfiConverterTypeSecret.allocationSize(value.`code`)
            )
        }
        is Effect.SaveEnrolment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`replaces`)
                + FfiConverterTypeEnrolmentRecord.allocationSize(value.`record`)
            )
        }
        is Effect.SaveContact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeSource.allocationSize(value.`fields`)
                + FfiConverterOptionalString.allocationSize(value.`value`)
            )
        }
        is Effect.RemoveContact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeSource.allocationSize(value.`fields`)
            )
        }
        is Effect.SaveRegistered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
            )
        }
        is Effect.WritePassword -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`unlock`)
                + FfiConverterTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is Effect.UnlockAccount -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is Effect.Notify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`to`)
                + FfiConverterTypeMessageId.allocationSize(value.`message`)
            )
        }
        is Effect.NotifyAdministrators -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMessageId.allocationSize(value.`message`)
            )
        }
        is Effect.ContactAdministrator -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`subject`)
                + FfiConverterOptionalTypeReason.allocationSize(value.`reason`)
            )
        }
        is Effect.Audit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAuditActivity.allocationSize(value.`activity`)
                + FfiConverterTypeAuditResult.allocationSize(value.`result`)
                + FfiConverterString.allocationSize(value.`detail`)
                + FfiConverterOptionalString.allocationSize(value.`subject`)
                + FfiConverterString.allocationSize(value.`flow`)
            )
        }
    }

    override fun write(value: Effect, buf: ByteBuffer) {
        when(value) {
            is Effect.SaveLedger -> {
                buf.putInt(1)
                FfiConverterString.write(value.`key`, buf)
                FfiConverterULong.write(value.`expected`, buf)
                FfiConverterTypeJsonText.write(value.`ledger`, buf)
                Unit
            }
            is Effect.SendCode -> {
                buf.putInt(2)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterOptionalString.write(value.`to`, buf)
                FfiConverterTypeSecret.write(value.`code`, buf)
                FfiConverterTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is Effect.PlaceCall -> {
                buf.putInt(3)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalString.write(value.`to`, buf)
                FfiConverterString.write(value.`flow`, buf)
                FfiConverterULong.write(value.`charge`, buf)
                Unit
            }
            is Effect.AskApp -> {
                buf.putInt(4)
                FfiConverterOptionalString.write(value.`to`, buf)
                FfiConverterString.write(value.`flow`, buf)
                FfiConverterULong.write(value.`charge`, buf)
                FfiConverterUByte.write(value.`number`, buf)
                Unit
            }
            is Effect.CheckAppCode -> {
                buf.putInt(5)
                FfiConverterOptionalString.write(value.`to`, buf)
                FfiConverterString.write(value.`flow`, buf)
                FfiConverterULong.write(value.`charge`, buf)
                FfiConverterTypeSecret.write(value.`code`, buf)
                Unit
            }
            is Effect.SaveEnrolment -> {
                buf.putInt(6)
                FfiConverterOptionalString.write(value.`replaces`, buf)
                FfiConverterTypeEnrolmentRecord.write(value.`record`, buf)
                Unit
            }
            is Effect.SaveContact -> {
                buf.putInt(7)
                FfiConverterSequenceTypeSource.write(value.`fields`, buf)
                FfiConverterOptionalString.write(value.`value`, buf)
                Unit
            }
            is Effect.RemoveContact -> {
                buf.putInt(8)
                FfiConverterSequenceTypeSource.write(value.`fields`, buf)
                Unit
            }
            is Effect.SaveRegistered -> {
                buf.putInt(9)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                Unit
            }
            is Effect.WritePassword -> {
                buf.putInt(10)
                FfiConverterBoolean.write(value.`unlock`, buf)
                FfiConverterTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is Effect.UnlockAccount -> {
                buf.putInt(11)
                FfiConverterTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is Effect.Notify -> {
                buf.putInt(12)
                FfiConverterOptionalString.write(value.`to`, buf)
                FfiConverterTypeMessageId.write(value.`message`, buf)
                Unit
            }
            is Effect.NotifyAdministrators -> {
                buf.putInt(13)
                FfiConverterTypeMessageId.write(value.`message`, buf)
                Unit
            }
            is Effect.ContactAdministrator -> {
                buf.putInt(14)
                FfiConverterOptionalString.write(value.`subject`, buf)
                FfiConverterOptionalTypeReason.write(value.`reason`, buf)
                Unit
            }
            is Effect.Audit -> {
                buf.putInt(15)
                FfiConverterTypeAuditActivity.write(value.`activity`, buf)
                FfiConverterTypeAuditResult.write(value.`result`, buf)
                FfiConverterString.write(value.`detail`, buf)
                FfiConverterOptionalString.write(value.`subject`, buf)
                FfiConverterString.write(value.`flow`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why a flow is over.
 */

enum class EndReason {

    /**
     * The policy, or what is known of the person, is not what the flow began with.
     */
    CHANGED,
    /**
     * It took too long.
     */
    SESSION_OVER,
    /**
     * Another flow of this person was completed.
     */
    SUPERSEDED,
    /**
     * The person ended it.
     */
    CANCELLED,
    /**
     * Too many attempts.
     */
    BLOCKED,
    /**
     * Nobody has this identifier; or nobody knows whether the password was written.
     */
    UNKNOWN,
    /**
     * An administrator has to put the on-premises service right.
     */
    ADMIN_ACTION,
    /**
     * The organization has no policy for resets.
     */
    NO_POLICY,
    /**
     * The person may not register, or no longer.
     */
    NOT_IN_SCOPE,
    /**
     * Nobody is signed in, or the sign-in is too long ago.
     */
    REAUTHENTICATE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEndReason: FfiConverterRustBuffer<EndReason> {
    override fun read(buf: ByteBuffer) = try {
        EndReason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EndReason) = 4UL

    override fun write(value: EndReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a flow is over: its own reason, or where the setup discloses it that of the decision.
 */
sealed class EndedFor {

    /**
     * Of the flow.
     */
    data class Flow(
        /**
         * Why.
         */
        val `reason`: twogate.EndReason) : EndedFor()

    {


        companion object
    }

    /**
     * Of the person.
     */
    data class Person(
        /**
         * Why.
         */
        val `reason`: twogate.Reason) : EndedFor()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEndedFor : FfiConverterRustBuffer<EndedFor>{
    override fun read(buf: ByteBuffer): EndedFor {
        return when(buf.getInt()) {
            1 -> EndedFor.Flow(
                FfiConverterTypeEndReason.read(buf),
                )
            2 -> EndedFor.Person(
                FfiConverterTypeReason.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: EndedFor): ULong = when(value) {
        is EndedFor.Flow -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEndReason.allocationSize(value.`reason`)
            )
        }
        is EndedFor.Person -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReason.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: EndedFor, buf: ByteBuffer) {
        when(value) {
            is EndedFor.Flow -> {
                buf.putInt(1)
                FfiConverterTypeEndReason.write(value.`reason`, buf)
                Unit
            }
            is EndedFor.Person -> {
                buf.putInt(2)
                FfiConverterTypeReason.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}







/**
 * The engine failed: a defect in Twogate, whatever the input was.
 *
 * It carries nothing, because what a panic says may quote somebody's data.
 */
sealed class EngineException: kotlin.Exception() {

    /**
     * The engine failed.
     */
    class Internal(
        ) : EngineException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_engineerror_uniffi_trait_display(FfiConverterTypeEngineError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<EngineException> {
        override fun lift(error_buf: RustBuffer.ByValue): EngineException = FfiConverterTypeEngineError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeEngineError : FfiConverterRustBuffer<EngineException> {
    override fun read(buf: ByteBuffer): EngineException {


        return when(buf.getInt()) {
            1 -> EngineException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: EngineException): ULong {
        return when(value) {
            is EngineException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: EngineException, buf: ByteBuffer) {
        when(value) {
            is EngineException.Internal -> {
                buf.putInt(1)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What a person can do about a field of the registration form.
 */

enum class FieldState {

    /**
     * Nothing is there that would serve: the person enters it.
     */
    ENTER,
    /**
     * The directory has a value that the person may confirm.
     */
    CONFIRM,
    /**
     * An administrator set the value, and only an administrator can change it.
     */
    READ_ONLY,
    /**
     * The person has registered it.
     */
    DONE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFieldState: FfiConverterRustBuffer<FieldState> {
    override fun read(buf: ByteBuffer) = try {
        FieldState.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FieldState) = 4UL

    override fun write(value: FieldState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What would turn a failed check into a passed one.
 */

enum class FixAction {

    /**
     * Register one of the methods.
     */
    REGISTER_METHOD,
    /**
     * Enable the account.
     */
    ENABLE_ACCOUNT,
    /**
     * Switch self-service on for the tenant.
     */
    ENABLE_FEATURE,
    /**
     * Switch self-service on for administrators.
     */
    ENABLE_ADMINISTRATORS,
    /**
     * Add the person to the group that may use self-service.
     */
    ADD_TO_GROUP,
    /**
     * Assign one of the licences.
     */
    ASSIGN_LICENSE,
    /**
     * Set a contact value that only an administrator can set.
     */
    SET_CONTACT,
    /**
     * Switch writeback on.
     */
    ENABLE_WRITEBACK,
    /**
     * Take the on-premises account out of the protected groups.
     */
    REMOVE_PROTECTION,
    /**
     * Wait until the lock-out is over.
     */
    WAIT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFixAction: FfiConverterRustBuffer<FixAction> {
    override fun read(buf: ByteBuffer) = try {
        FixAction.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FixAction) = 4UL

    override fun write(value: FixAction, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What became of an event.
 */
sealed class FlowOutcome {

    /**
     * The flow went on.
     */
    object Moved : FlowOutcome()


    /**
     * A code is on its way.
     */
    object Sent : FlowOutcome()


    /**
     * A phone or an app is asked.
     */
    object Asked : FlowOutcome()


    /**
     * Something was submitted: store the ledger, then verify it.
     */
    object Charged : FlowOutcome()


    /**
     * It was right.
     */
    object Right : FlowOutcome()


    /**
     * It was wrong.
     */
    data class Wrong(
        /**
         * The end of the block that now stands.
         */
        val `until`: twogate.Timestamp?) : FlowOutcome()

    {


        companion object
    }

    /**
     * A counter is full; nothing was charged.
     */
    data class Blocked(
        /**
         * Which.
         */
        val `counter`: twogate.Counter,
        /**
         * Until when.
         */
        val `until`: twogate.Timestamp) : FlowOutcome()

    {


        companion object
    }

    /**
     * The code is not good any more, or never was sent; nothing was charged.
     */
    object Expired : FlowOutcome()


    /**
     * The charge was settled before: nothing was compared.
     */
    object Spent : FlowOutcome()


    /**
     * Nothing was done.
     */
    data class Refused(
        /**
         * Why.
         */
        val `reason`: twogate.Refusal) : FlowOutcome()

    {


        companion object
    }

    /**
     * The flow is over.
     */
    data class Ended(
        /**
         * Why.
         */
        val `reason`: twogate.EndedFor,
        /**
         * When another may begin.
         */
        val `until`: twogate.Timestamp?,
        /**
         * The page for the person.
         */
        val `message`: twogate.MessageId) : FlowOutcome()

    {


        companion object
    }

    /**
     * The password does not do.
     */
    data class Problems(
        /**
         * All that is wrong with it.
         */
        val `problems`: List<twogate.PasswordProblem>) : FlowOutcome()

    {


        companion object
    }

    /**
     * The value or the answers that the person gave do not do.
     */
    data class DraftProblems(
        /**
         * All that is wrong with them.
         */
        val `problems`: List<twogate.DraftProblem>) : FlowOutcome()

    {


        companion object
    }

    /**
     * What was answered is saved, or what was removed is forgotten.
     */
    object Saved : FlowOutcome()


    /**
     * Too little is registered.
     */
    data class TooFew(
        /**
         * How many gates.
         */
        val `registered`: kotlin.UByte,
        /**
         * How many are required.
         */
        val `required`: kotlin.UByte) : FlowOutcome()

    {


        companion object
    }

    /**
     * Not everything that is registered was confirmed.
     */
    data class Unconfirmed(
        /**
         * What was not.
         */
        val `fields`: List<twogate.Method>) : FlowOutcome()

    {


        companion object
    }

    /**
     * The person has registered.
     */
    object Finished : FlowOutcome()


    /**
     * The person will register another time.
     */
    object Dismissed : FlowOutcome()


    /**
     * An administrator is told.
     */
    object Told : FlowOutcome()


    /**
     * The person gave up.
     */
    object Cancelled : FlowOutcome()


    /**
     * There was no memory to compare answers in; the attempt was given back.
     */
    object OutOfMemory : FlowOutcome()


    /**
     * The password was written, or the account unlocked.
     */
    object Ok : FlowOutcome()


    /**
     * It was done on premises, and the cloud will take some minutes.
     */
    object CloudFailed : FlowOutcome()


    /**
     * It may have been done.
     */
    object Unknown : FlowOutcome()


    /**
     * The domain's rules refused the password.
     */
    object RulesRefused : FlowOutcome()


    /**
     * The service could not be reached; nothing was done.
     */
    object Unreachable : FlowOutcome()


    /**
     * An administrator has to put the on-premises service right.
     */
    object AdminAction : FlowOutcome()


    /**
     * The organization has no policy for resets.
     */
    object NoPolicy : FlowOutcome()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFlowOutcome : FfiConverterRustBuffer<FlowOutcome>{
    override fun read(buf: ByteBuffer): FlowOutcome {
        return when(buf.getInt()) {
            1 -> FlowOutcome.Moved
            2 -> FlowOutcome.Sent
            3 -> FlowOutcome.Asked
            4 -> FlowOutcome.Charged
            5 -> FlowOutcome.Right
            6 -> FlowOutcome.Wrong(
                FfiConverterOptionalTypeTimestamp.read(buf),
                )
            7 -> FlowOutcome.Blocked(
                FfiConverterTypeCounter.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                )
            8 -> FlowOutcome.Expired
            9 -> FlowOutcome.Spent
            10 -> FlowOutcome.Refused(
                FfiConverterTypeRefusal.read(buf),
                )
            11 -> FlowOutcome.Ended(
                FfiConverterTypeEndedFor.read(buf),
                FfiConverterOptionalTypeTimestamp.read(buf),
                FfiConverterTypeMessageId.read(buf),
                )
            12 -> FlowOutcome.Problems(
                FfiConverterSequenceTypePasswordProblem.read(buf),
                )
            13 -> FlowOutcome.DraftProblems(
                FfiConverterSequenceTypeDraftProblem.read(buf),
                )
            14 -> FlowOutcome.Saved
            15 -> FlowOutcome.TooFew(
                FfiConverterUByte.read(buf),
                FfiConverterUByte.read(buf),
                )
            16 -> FlowOutcome.Unconfirmed(
                FfiConverterSequenceTypeMethod.read(buf),
                )
            17 -> FlowOutcome.Finished
            18 -> FlowOutcome.Dismissed
            19 -> FlowOutcome.Told
            20 -> FlowOutcome.Cancelled
            21 -> FlowOutcome.OutOfMemory
            22 -> FlowOutcome.Ok
            23 -> FlowOutcome.CloudFailed
            24 -> FlowOutcome.Unknown
            25 -> FlowOutcome.RulesRefused
            26 -> FlowOutcome.Unreachable
            27 -> FlowOutcome.AdminAction
            28 -> FlowOutcome.NoPolicy
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: FlowOutcome): ULong = when(value) {
        is FlowOutcome.Moved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Sent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Asked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Charged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Right -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Wrong -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is FlowOutcome.Blocked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCounter.allocationSize(value.`counter`)
                + FfiConverterTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is FlowOutcome.Expired -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Spent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Refused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRefusal.allocationSize(value.`reason`)
            )
        }
        is FlowOutcome.Ended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEndedFor.allocationSize(value.`reason`)
                + FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
                + FfiConverterTypeMessageId.allocationSize(value.`message`)
            )
        }
        is FlowOutcome.Problems -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypePasswordProblem.allocationSize(value.`problems`)
            )
        }
        is FlowOutcome.DraftProblems -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeDraftProblem.allocationSize(value.`problems`)
            )
        }
        is FlowOutcome.Saved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.TooFew -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUByte.allocationSize(value.`registered`)
                + FfiConverterUByte.allocationSize(value.`required`)
            )
        }
        is FlowOutcome.Unconfirmed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeMethod.allocationSize(value.`fields`)
            )
        }
        is FlowOutcome.Finished -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Dismissed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Told -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Cancelled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.OutOfMemory -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Ok -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.CloudFailed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.RulesRefused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.Unreachable -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.AdminAction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is FlowOutcome.NoPolicy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: FlowOutcome, buf: ByteBuffer) {
        when(value) {
            is FlowOutcome.Moved -> {
                buf.putInt(1)
                Unit
            }
            is FlowOutcome.Sent -> {
                buf.putInt(2)
                Unit
            }
            is FlowOutcome.Asked -> {
                buf.putInt(3)
                Unit
            }
            is FlowOutcome.Charged -> {
                buf.putInt(4)
                Unit
            }
            is FlowOutcome.Right -> {
                buf.putInt(5)
                Unit
            }
            is FlowOutcome.Wrong -> {
                buf.putInt(6)
                FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is FlowOutcome.Blocked -> {
                buf.putInt(7)
                FfiConverterTypeCounter.write(value.`counter`, buf)
                FfiConverterTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is FlowOutcome.Expired -> {
                buf.putInt(8)
                Unit
            }
            is FlowOutcome.Spent -> {
                buf.putInt(9)
                Unit
            }
            is FlowOutcome.Refused -> {
                buf.putInt(10)
                FfiConverterTypeRefusal.write(value.`reason`, buf)
                Unit
            }
            is FlowOutcome.Ended -> {
                buf.putInt(11)
                FfiConverterTypeEndedFor.write(value.`reason`, buf)
                FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
                FfiConverterTypeMessageId.write(value.`message`, buf)
                Unit
            }
            is FlowOutcome.Problems -> {
                buf.putInt(12)
                FfiConverterSequenceTypePasswordProblem.write(value.`problems`, buf)
                Unit
            }
            is FlowOutcome.DraftProblems -> {
                buf.putInt(13)
                FfiConverterSequenceTypeDraftProblem.write(value.`problems`, buf)
                Unit
            }
            is FlowOutcome.Saved -> {
                buf.putInt(14)
                Unit
            }
            is FlowOutcome.TooFew -> {
                buf.putInt(15)
                FfiConverterUByte.write(value.`registered`, buf)
                FfiConverterUByte.write(value.`required`, buf)
                Unit
            }
            is FlowOutcome.Unconfirmed -> {
                buf.putInt(16)
                FfiConverterSequenceTypeMethod.write(value.`fields`, buf)
                Unit
            }
            is FlowOutcome.Finished -> {
                buf.putInt(17)
                Unit
            }
            is FlowOutcome.Dismissed -> {
                buf.putInt(18)
                Unit
            }
            is FlowOutcome.Told -> {
                buf.putInt(19)
                Unit
            }
            is FlowOutcome.Cancelled -> {
                buf.putInt(20)
                Unit
            }
            is FlowOutcome.OutOfMemory -> {
                buf.putInt(21)
                Unit
            }
            is FlowOutcome.Ok -> {
                buf.putInt(22)
                Unit
            }
            is FlowOutcome.CloudFailed -> {
                buf.putInt(23)
                Unit
            }
            is FlowOutcome.Unknown -> {
                buf.putInt(24)
                Unit
            }
            is FlowOutcome.RulesRefused -> {
                buf.putInt(25)
                Unit
            }
            is FlowOutcome.Unreachable -> {
                buf.putInt(26)
                Unit
            }
            is FlowOutcome.AdminAction -> {
                buf.putInt(27)
                Unit
            }
            is FlowOutcome.NoPolicy -> {
                buf.putInt(28)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Which rules say how many gates are required, and which methods may open them.
 */

enum class GatePolicy {

    /**
     * The tenant's policy.
     */
    USER,
    /**
     * The administrators' exception: one gate.
     */
    ADMINISTRATOR_ONE_GATE,
    /**
     * The administrators' rule: two gates.
     */
    ADMINISTRATOR_TWO_GATE,
    /**
     * Guests: one gate, by e-mail.
     */
    GUEST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGatePolicy: FfiConverterRustBuffer<GatePolicy> {
    override fun read(buf: ByteBuffer) = try {
        GatePolicy.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GatePolicy) = 4UL

    override fun write(value: GatePolicy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a phone or an app said.
 */

enum class HostResult {

    /**
     * Yes.
     */
    CONFIRMED,
    /**
     * No.
     */
    DENIED,
    /**
     * Nothing.
     */
    TIMED_OUT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeHostResult: FfiConverterRustBuffer<HostResult> {
    override fun read(buf: ByteBuffer) = try {
        HostResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: HostResult) = 4UL

    override fun write(value: HostResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * A ledger cannot be read.
 */
sealed class LedgerException: kotlin.Exception() {

    /**
     * The ledger is of a later version.
     */
    class NewerVersion(
        ) : LedgerException() {
        override val message
            get() = ""
    }

    /**
     * The text is no ledger.
     */
    class Malformed(
        ) : LedgerException() {
        override val message
            get() = ""
    }

    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    class Internal(
        ) : LedgerException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_ledgererror_uniffi_trait_display(FfiConverterTypeLedgerError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<LedgerException> {
        override fun lift(error_buf: RustBuffer.ByValue): LedgerException = FfiConverterTypeLedgerError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeLedgerError : FfiConverterRustBuffer<LedgerException> {
    override fun read(buf: ByteBuffer): LedgerException {


        return when(buf.getInt()) {
            1 -> LedgerException.NewerVersion()
            2 -> LedgerException.Malformed()
            3 -> LedgerException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LedgerException): ULong {
        return when(value) {
            is LedgerException.NewerVersion -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is LedgerException.Malformed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is LedgerException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: LedgerException, buf: ByteBuffer) {
        when(value) {
            is LedgerException.NewerVersion -> {
                buf.putInt(1)
                Unit
            }
            is LedgerException.Malformed -> {
                buf.putInt(2)
                Unit
            }
            is LedgerException.Internal -> {
                buf.putInt(3)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * A licence that a person may hold.
 */

enum class License {

    /**
     * Any paid Office 365 plan.
     */
    OFFICE365,
    /**
     * Azure AD Basic.
     */
    AZURE_AD_BASIC,
    /**
     * Azure AD Premium P1.
     */
    AZURE_AD_PREMIUM_P1,
    /**
     * Azure AD Premium P2.
     */
    AZURE_AD_PREMIUM_P2,
    /**
     * Enterprise Mobility + Security.
     */
    EMS,
    /**
     * Secure Productive Enterprise.
     */
    SPE,
    /**
     * Microsoft 365 Business Standard.
     */
    BUSINESS_STANDARD,
    /**
     * Microsoft 365 Business Premium.
     */
    BUSINESS_PREMIUM;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLicense: FfiConverterRustBuffer<License> {
    override fun read(buf: ByteBuffer) = try {
        License.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: License) = 4UL

    override fun write(value: License, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A page for the claimant; coarse on purpose.
 */

enum class MessageId {

    /**
     * The account could not be verified.
     */
    COULD_NOT_VERIFY,
    /**
     * A personal account is recovered elsewhere.
     */
    USE_PERSONAL_RECOVERY,
    /**
     * The home organization resets this password.
     */
    USE_HOME_ORGANIZATION,
    /**
     * The account is not enabled for password reset.
     */
    NOT_ENABLED,
    /**
     * The password is managed elsewhere: contact the administrator.
     */
    CONTACT_ADMINISTRATOR,
    /**
     * Too many attempts.
     */
    TOO_MANY_ATTEMPTS,
    /**
     * The service cannot be reached now.
     */
    TRY_AGAIN_LATER,
    /**
     * Something changed meanwhile: start again.
     */
    START_AGAIN,
    /**
     * It took too long: start again.
     */
    SESSION_OVER,
    /**
     * The person ended it.
     */
    CANCELLED,
    /**
     * The password may have been changed.
     */
    MAY_HAVE_CHANGED,
    /**
     * The password was changed; everywhere in some minutes.
     */
    WAIT_SOME_MINUTES,
    /**
     * The password was reset.
     */
    PASSWORD_RESET,
    /**
     * The account was unlocked.
     */
    ACCOUNT_UNLOCKED,
    /**
     * An administrator has reset their password.
     */
    ADMINISTRATOR_RESET,
    /**
     * How the person can prove who they are was changed.
     */
    REGISTRATION_CHANGED,
    /**
     * The person has to sign in again.
     */
    SIGN_IN_AGAIN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMessageId: FfiConverterRustBuffer<MessageId> {
    override fun read(buf: ByteBuffer) = try {
        MessageId.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MessageId) = 4UL

    override fun write(value: MessageId, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A way to prove who one is, in the order in which methods are always listed.
 */

enum class Method {

    /**
     * A code sent to an e-mail address.
     */
    EMAIL,
    /**
     * A code sent or spoken to a mobile phone.
     */
    MOBILE_PHONE,
    /**
     * A call to an office phone.
     */
    OFFICE_PHONE,
    /**
     * Answers to security questions.
     */
    SECURITY_QUESTIONS,
    /**
     * An approval in an authenticator app.
     */
    APP_NOTIFICATION,
    /**
     * A code shown by an authenticator app.
     */
    APP_CODE,
    /**
     * A security key: known, but it never proves anything for a reset.
     */
    SECURITY_KEY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMethod: FfiConverterRustBuffer<Method> {
    override fun read(buf: ByteBuffer) = try {
        Method.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Method) = 4UL

    override fun write(value: Method, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whether a person may use a method, or the first thing that prevents it.
 */

enum class MethodStatus {

    /**
     * The person may use the method.
     */
    AVAILABLE,
    /**
     * The method does not exist in the policy's ruleset.
     */
    NOT_IN_RULESET,
    /**
     * The method is for signing in and never for a reset.
     */
    NOT_FOR_RESET,
    /**
     * Administrators may never use the method.
     */
    PROHIBITED_FOR_ADMINISTRATORS,
    /**
     * The tenant's plan allows administrators no calls.
     */
    PROHIBITED_BY_PLAN,
    /**
     * The policy does not enable the method for this person.
     */
    NOT_ENABLED,
    /**
     * The method counts only where two gates are required.
     */
    REQUIRES_SECOND_GATE,
    /**
     * The person has nothing to use the method with.
     */
    NOT_REGISTERED,
    /**
     * There is a directory value only, and registered values alone count.
     */
    REGISTERED_ONLY,
    /**
     * What is there cannot be used as it is written.
     */
    MALFORMED,
    /**
     * The address is the account itself, which the person cannot read.
     */
    SAME_AS_ACCOUNT,
    /**
     * The answers are another's, or fewer than a reset asks for.
     */
    MUST_REENROLL,
    /**
     * An earlier available method reaches the same destination.
     */
    SAME_DESTINATION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMethodStatus: FfiConverterRustBuffer<MethodStatus> {
    override fun read(buf: ByteBuffer) = try {
        MethodStatus.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MethodStatus) = 4UL

    override fun write(value: MethodStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why a text has no normal form.
 */
sealed class NormalizeException: kotlin.Exception() {

    /**
     * It has more than 1,024 bytes.
     */
    class TooLong(
        ) : NormalizeException() {
        override val message
            get() = ""
    }

    /**
     * It has a character that nobody can type, see or agree about, or is no UTF-8.
     */
    class DisallowedCharacter(
        ) : NormalizeException() {
        override val message
            get() = ""
    }

    /**
     * It changes each time it is normalized.
     */
    class Unstable(
        ) : NormalizeException() {
        override val message
            get() = ""
    }

    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    class Internal(
        ) : NormalizeException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_normalizeerror_uniffi_trait_display(FfiConverterTypeNormalizeError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NormalizeException> {
        override fun lift(error_buf: RustBuffer.ByValue): NormalizeException = FfiConverterTypeNormalizeError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeNormalizeError : FfiConverterRustBuffer<NormalizeException> {
    override fun read(buf: ByteBuffer): NormalizeException {


        return when(buf.getInt()) {
            1 -> NormalizeException.TooLong()
            2 -> NormalizeException.DisallowedCharacter()
            3 -> NormalizeException.Unstable()
            4 -> NormalizeException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NormalizeException): ULong {
        return when(value) {
            is NormalizeException.TooLong -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NormalizeException.DisallowedCharacter -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NormalizeException.Unstable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NormalizeException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: NormalizeException, buf: ByteBuffer) {
        when(value) {
            is NormalizeException.TooLong -> {
                buf.putInt(1)
                Unit
            }
            is NormalizeException.DisallowedCharacter -> {
                buf.putInt(2)
                Unit
            }
            is NormalizeException.Unstable -> {
                buf.putInt(3)
                Unit
            }
            is NormalizeException.Internal -> {
                buf.putInt(4)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * How a check came out.
 */

enum class Outcome {

    /**
     * Nothing speaks against it.
     */
    PASS,
    /**
     * It gives a reason to deny or to defer.
     */
    FAIL,
    /**
     * It was not made, because nothing was given to make it with.
     */
    NOT_REACHED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer) = try {
        Outcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Outcome) = 4UL

    override fun write(value: Outcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A button of a page.
 */

enum class PageButton {

    /**
     * Goes on with what was filled in.
     */
    NEXT,
    /**
     * Asks for another code.
     */
    RESEND,
    /**
     * Goes back, to another method.
     */
    BACK,
    /**
     * Asks an administrator for help.
     */
    CONTACT,
    /**
     * Gives up.
     */
    CANCEL,
    /**
     * Chooses to reset the password.
     */
    RESET_PASSWORD,
    /**
     * Chooses to unlock the account.
     */
    UNLOCK_ACCOUNT,
    /**
     * Sets the new password.
     */
    SET_PASSWORD,
    /**
     * Registers something new.
     */
    ADD,
    /**
     * Changes what is registered.
     */
    CHANGE,
    /**
     * Says that what is there is right.
     */
    CONFIRM,
    /**
     * Has what is registered forgotten.
     */
    REMOVE,
    /**
     * Says that this is all.
     */
    FINISH,
    /**
     * Begins anew.
     */
    START_AGAIN,
    /**
     * Leads to the sign-in.
     */
    SIGN_IN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePageButton: FfiConverterRustBuffer<PageButton> {
    override fun read(buf: ByteBuffer) = try {
        PageButton.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PageButton) = 4UL

    override fun write(value: PageButton, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What is wrong with a new password.
 */

enum class PasswordProblemCode {

    /**
     * The password is too short.
     */
    TOO_SHORT,
    /**
     * The password is too long.
     */
    TOO_LONG,
    /**
     * The password has characters that it may not have.
     */
    DISALLOWED_CHARACTER,
    /**
     * The password mixes too few kinds of characters.
     */
    TOO_FEW_CLASSES,
    /**
     * The password has a name of the person or of the organization in it.
     */
    CONTAINS_NAME,
    /**
     * The password is a banned term, or almost one.
     */
    BANNED,
    /**
     * The password has too little in it besides banned terms.
     */
    TOO_WEAK;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePasswordProblemCode: FfiConverterRustBuffer<PasswordProblemCode> {
    override fun read(buf: ByteBuffer) = try {
        PasswordProblemCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PasswordProblemCode) = 4UL

    override fun write(value: PasswordProblemCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * A policy document does not hold.
 */
sealed class PolicyException: kotlin.Exception() {

    /**
     * The document has problems.
     */
    class Invalid(

        /**
         * All problems of the document; at least one.
         */
        val `problems`: List<Problem>
        ) : PolicyException() {
        override val message
            get() = "problems=${ `problems` }"
    }

    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    class Internal(
        ) : PolicyException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_policyerror_uniffi_trait_display(FfiConverterTypePolicyError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<PolicyException> {
        override fun lift(error_buf: RustBuffer.ByValue): PolicyException = FfiConverterTypePolicyError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypePolicyError : FfiConverterRustBuffer<PolicyException> {
    override fun read(buf: ByteBuffer): PolicyException {


        return when(buf.getInt()) {
            1 -> PolicyException.Invalid(
                FfiConverterSequenceTypeProblem.read(buf),
                )
            2 -> PolicyException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PolicyException): ULong {
        return when(value) {
            is PolicyException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeProblem.allocationSize(value.`problems`)
            )
            is PolicyException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: PolicyException, buf: ByteBuffer) {
        when(value) {
            is PolicyException.Invalid -> {
                buf.putInt(1)
                FfiConverterSequenceTypeProblem.write(value.`problems`, buf)
                Unit
            }
            is PolicyException.Internal -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What is wrong with a value of a document.
 */

enum class ProblemCode {

    /**
     * The text is no JSON.
     */
    SYNTAX,
    /**
     * The document is larger than 1 MiB.
     */
    TOO_LARGE,
    /**
     * The document nests deeper than 16 levels.
     */
    TOO_DEEP,
    /**
     * The document has a format that this version does not know.
     */
    NEWER_FORMAT,
    /**
     * The member is there more than once.
     */
    DUPLICATE_MEMBER,
    /**
     * The member is not known here.
     */
    UNKNOWN_MEMBER,
    /**
     * The member must be there.
     */
    MISSING_MEMBER,
    /**
     * The value has another JSON type.
     */
    WRONG_TYPE,
    /**
     * The number is no integer of 64 bits written as one.
     */
    INVALID_NUMBER,
    /**
     * The text has characters that no text may have here.
     */
    INVALID_STRING,
    /**
     * The word is not in the list of words.
     */
    UNKNOWN_VALUE,
    /**
     * The number is too small or too large.
     */
    OUT_OF_RANGE,
    /**
     * The text is too short.
     */
    TOO_SHORT,
    /**
     * The text is too long.
     */
    TOO_LONG,
    /**
     * The list has too few items.
     */
    TOO_FEW,
    /**
     * The list has too many items.
     */
    TOO_MANY,
    /**
     * The item repeats an earlier one.
     */
    REPEATED,
    /**
     * The method does not exist in the ruleset.
     */
    NOT_IN_RULESET,
    /**
     * The method never counts for a reset.
     */
    NOT_FOR_RESET,
    /**
     * The value cannot stand beside another field's.
     */
    CONFLICT,
    /**
     * No predefined question has this id.
     */
    UNKNOWN_QUESTION,
    /**
     * The id belongs to a predefined question.
     */
    RESERVED_ID,
    /**
     * The id has a character that no id may have, or a wrong length.
     */
    INVALID_ID,
    /**
     * The text is no https address.
     */
    INVALID_URL,
    /**
     * The text is no e-mail address.
     */
    INVALID_EMAIL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeProblemCode: FfiConverterRustBuffer<ProblemCode> {
    override fun read(buf: ByteBuffer) = try {
        ProblemCode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ProblemCode) = 4UL

    override fun write(value: ProblemCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a page shows.
 */
sealed class PromptKind {

    /**
     * Which method?
     */
    data class ChooseMethod(
        /**
         * Those that may be chosen.
         */
        val `choices`: List<twogate.Choice>) : PromptKind()

    {


        companion object
    }

    /**
     * The person's own phone number, in full.
     */
    data class TypePhone(
        /**
         * Which phone.
         */
        val `method`: twogate.Method,
        /**
         * How it will be reached.
         */
        val `channel`: twogate.Channel?,
        /**
         * The number, masked.
         */
        val `masked`: kotlin.String?) : PromptKind()

    {


        companion object
    }

    /**
     * A code that was sent, or an app's.
     */
    data class EnterCode(
        /**
         * Where the code is.
         */
        val `method`: twogate.Method,
        /**
         * How the phone was reached.
         */
        val `channel`: twogate.Channel?,
        /**
         * The destination, masked.
         */
        val `masked`: kotlin.String?,
        /**
         * Until when the code is good; absent where it is missing, and of an app.
         */
        val `until`: twogate.Timestamp?,
        /**
         * Another may be sent.
         */
        val `mayResend`: kotlin.Boolean) : PromptKind()

    {


        companion object
    }

    /**
     * Security questions.
     */
    data class AnswerQuestions(
        /**
         * The questions, in the order in which the answers are wanted.
         */
        val `questions`: List<twogate.AskedQuestion>) : PromptKind()

    {


        companion object
    }

    /**
     * A phone or an app is asked.
     */
    data class WaitForHost(
        /**
         * Which.
         */
        val `method`: twogate.Method,
        /**
         * The number to type into the app.
         */
        val `number`: kotlin.UByte?) : PromptKind()

    {


        companion object
    }

    /**
     * Reset or unlock?
     */
    data class ChooseAction(
        /**
         * What may be done.
         */
        val `actions`: List<twogate.Action>) : PromptKind()

    {


        companion object
    }

    /**
     * A new password; nothing is said of it where the domain's rules decide.
     */
    data class NewPassword(
        /**
         * The fewest code points.
         */
        val `minimum`: kotlin.ULong?,
        /**
         * The most code points.
         */
        val `maximum`: kotlin.ULong?,
        /**
         * Spaces may be in it.
         */
        val `spaceAllowed`: kotlin.Boolean?) : PromptKind()

    {


        companion object
    }

    /**
     * The host writes.
     */
    object Writing : PromptKind()


    /**
     * The flow is over.
     */
    data class Stopped(
        /**
         * Why.
         */
        val `reason`: twogate.EndedFor,
        /**
         * The page for the person.
         */
        val `message`: twogate.MessageId,
        /**
         * When another may begin.
         */
        val `until`: twogate.Timestamp?) : PromptKind()

    {


        companion object
    }

    /**
     * It is done.
     */
    data class Done(
        /**
         * What there is to say besides.
         */
        val `message`: twogate.MessageId?) : PromptKind()

    {


        companion object
    }

    /**
     * What is registered, and what can be done about it.
     */
    data class Overview(
        /**
         * Where the person stands.
         */
        val `status`: twogate.RegistrationStatus,
        /**
         * The form.
         */
        val `form`: twogate.RegistrationForm) : PromptKind()

    {


        companion object
    }

    /**
     * The person has registered.
     */
    object Finished : PromptKind()


    /**
     * The person will register another time.
     */
    object Dismissed : PromptKind()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePromptKind : FfiConverterRustBuffer<PromptKind>{
    override fun read(buf: ByteBuffer): PromptKind {
        return when(buf.getInt()) {
            1 -> PromptKind.ChooseMethod(
                FfiConverterSequenceTypeChoice.read(buf),
                )
            2 -> PromptKind.TypePhone(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> PromptKind.EnterCode(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeTimestamp.read(buf),
                FfiConverterBoolean.read(buf),
                )
            4 -> PromptKind.AnswerQuestions(
                FfiConverterSequenceTypeAskedQuestion.read(buf),
                )
            5 -> PromptKind.WaitForHost(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalUByte.read(buf),
                )
            6 -> PromptKind.ChooseAction(
                FfiConverterSequenceTypeAction.read(buf),
                )
            7 -> PromptKind.NewPassword(
                FfiConverterOptionalULong.read(buf),
                FfiConverterOptionalULong.read(buf),
                FfiConverterOptionalBoolean.read(buf),
                )
            8 -> PromptKind.Writing
            9 -> PromptKind.Stopped(
                FfiConverterTypeEndedFor.read(buf),
                FfiConverterTypeMessageId.read(buf),
                FfiConverterOptionalTypeTimestamp.read(buf),
                )
            10 -> PromptKind.Done(
                FfiConverterOptionalTypeMessageId.read(buf),
                )
            11 -> PromptKind.Overview(
                FfiConverterTypeRegistrationStatus.read(buf),
                FfiConverterTypeRegistrationForm.read(buf),
                )
            12 -> PromptKind.Finished
            13 -> PromptKind.Dismissed
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: PromptKind): ULong = when(value) {
        is PromptKind.ChooseMethod -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeChoice.allocationSize(value.`choices`)
            )
        }
        is PromptKind.TypePhone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterOptionalString.allocationSize(value.`masked`)
            )
        }
        is PromptKind.EnterCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterOptionalString.allocationSize(value.`masked`)
                + FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
                + FfiConverterBoolean.allocationSize(value.`mayResend`)
            )
        }
        is PromptKind.AnswerQuestions -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeAskedQuestion.allocationSize(value.`questions`)
            )
        }
        is PromptKind.WaitForHost -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalUByte.allocationSize(value.`number`)
            )
        }
        is PromptKind.ChooseAction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeAction.allocationSize(value.`actions`)
            )
        }
        is PromptKind.NewPassword -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalULong.allocationSize(value.`minimum`)
                + FfiConverterOptionalULong.allocationSize(value.`maximum`)
                + FfiConverterOptionalBoolean.allocationSize(value.`spaceAllowed`)
            )
        }
        is PromptKind.Writing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PromptKind.Stopped -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEndedFor.allocationSize(value.`reason`)
                + FfiConverterTypeMessageId.allocationSize(value.`message`)
                + FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`)
            )
        }
        is PromptKind.Done -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypeMessageId.allocationSize(value.`message`)
            )
        }
        is PromptKind.Overview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRegistrationStatus.allocationSize(value.`status`)
                + FfiConverterTypeRegistrationForm.allocationSize(value.`form`)
            )
        }
        is PromptKind.Finished -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is PromptKind.Dismissed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: PromptKind, buf: ByteBuffer) {
        when(value) {
            is PromptKind.ChooseMethod -> {
                buf.putInt(1)
                FfiConverterSequenceTypeChoice.write(value.`choices`, buf)
                Unit
            }
            is PromptKind.TypePhone -> {
                buf.putInt(2)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterOptionalString.write(value.`masked`, buf)
                Unit
            }
            is PromptKind.EnterCode -> {
                buf.putInt(3)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterOptionalString.write(value.`masked`, buf)
                FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
                FfiConverterBoolean.write(value.`mayResend`, buf)
                Unit
            }
            is PromptKind.AnswerQuestions -> {
                buf.putInt(4)
                FfiConverterSequenceTypeAskedQuestion.write(value.`questions`, buf)
                Unit
            }
            is PromptKind.WaitForHost -> {
                buf.putInt(5)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalUByte.write(value.`number`, buf)
                Unit
            }
            is PromptKind.ChooseAction -> {
                buf.putInt(6)
                FfiConverterSequenceTypeAction.write(value.`actions`, buf)
                Unit
            }
            is PromptKind.NewPassword -> {
                buf.putInt(7)
                FfiConverterOptionalULong.write(value.`minimum`, buf)
                FfiConverterOptionalULong.write(value.`maximum`, buf)
                FfiConverterOptionalBoolean.write(value.`spaceAllowed`, buf)
                Unit
            }
            is PromptKind.Writing -> {
                buf.putInt(8)
                Unit
            }
            is PromptKind.Stopped -> {
                buf.putInt(9)
                FfiConverterTypeEndedFor.write(value.`reason`, buf)
                FfiConverterTypeMessageId.write(value.`message`, buf)
                FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
                Unit
            }
            is PromptKind.Done -> {
                buf.putInt(10)
                FfiConverterOptionalTypeMessageId.write(value.`message`, buf)
                Unit
            }
            is PromptKind.Overview -> {
                buf.putInt(11)
                FfiConverterTypeRegistrationStatus.write(value.`status`, buf)
                FfiConverterTypeRegistrationForm.write(value.`form`, buf)
                Unit
            }
            is PromptKind.Finished -> {
                buf.putInt(12)
                Unit
            }
            is PromptKind.Dismissed -> {
                buf.putInt(13)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why a person may not reset the password: the first check that failed.
 */

enum class Reason {

    /**
     * The account is disabled.
     */
    ACCOUNT_DISABLED,
    /**
     * A personal account, whose password this organization does not hold.
     */
    PERSONAL_ACCOUNT,
    /**
     * A partner's account: the policy of its home tenant decides.
     */
    HOME_TENANT,
    /**
     * Self-service is switched off for administrators.
     */
    DISABLED_FOR_ADMINISTRATORS,
    /**
     * Self-service is switched off for the tenant.
     */
    DISABLED_FOR_TENANT,
    /**
     * The person is not in the group that may use self-service.
     */
    NOT_IN_SCOPE,
    /**
     * The person holds no licence that includes self-service.
     */
    NOT_LICENSED,
    /**
     * The person can pass fewer gates than are required.
     */
    INSUFFICIENT_METHODS,
    /**
     * The password is held on premises, and writeback is off.
     */
    WRITEBACK_NOT_ENABLED,
    /**
     * The on-premises account is protected from resets.
     */
    PROTECTED_ACCOUNT,
    /**
     * Too many failed attempts.
     */
    LOCKED_OUT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReason: FfiConverterRustBuffer<Reason> {
    override fun read(buf: ByteBuffer) = try {
        Reason.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Reason) = 4UL

    override fun write(value: Reason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * As whom somebody is told of a reset.
 */

enum class RecipientKind {

    /**
     * The person whose password was reset.
     */
    USER,
    /**
     * Another administrator.
     */
    ADMINISTRATOR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRecipientKind: FfiConverterRustBuffer<RecipientKind> {
    override fun read(buf: ByteBuffer) = try {
        RecipientKind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RecipientKind) = 4UL

    override fun write(value: RecipientKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a step is refused; nothing is charged and nothing changes.
 */

enum class Refusal {

    /**
     * The clock is behind by more than the servers of a cluster may differ.
     */
    CLOCK_WENT_BACK,
    /**
     * The ledger was written by a later version.
     */
    VERSION,
    /**
     * The ledger is an older one than the flow has seen: it was not read where it is written.
     */
    STALE_LEDGER,
    /**
     * The flow takes no such event now.
     */
    NOT_NOW,
    /**
     * What was given cannot be right by its form alone.
     */
    MALFORMED,
    /**
     * The captcha was not passed.
     */
    CAPTCHA;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRefusal: FfiConverterRustBuffer<Refusal> {
    override fun read(buf: ByteBuffer) = try {
        Refusal.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Refusal) = 4UL

    override fun write(value: Refusal, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happened. It is never printed.
 */
sealed class RegistrationEvent: Disposable  {

    /**
     * Somebody who has just signed in is to register, or wants to.
     */
    object Begin : RegistrationEvent()


    /**
     * The person gave a phone number or an address.
     */
    data class Provide(
        /**
         * E-mail or mobile phone.
         */
        val `field`: twogate.Method,
        /**
         * What they typed.
         */
        val `value`: twogate.PlainText,
        /**
         * How the phone is to be reached; only for the mobile phone.
         */
        val `channel`: twogate.Channel? = null ) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * The person says that what is there is theirs.
     */
    data class Confirm(
        /**
         * What.
         */
        val `field`: twogate.Method,
        /**
         * How the directory's mobile phone is to be reached; absent for what is registered.
         */
        val `channel`: twogate.Channel? = null ) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * The person answered security questions.
     */
    data class Answer(
        /**
         * The answers.
         */
        val `answers`: List<twogate.Answer>) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * The person wants to register an authenticator app.
     */
    object App : RegistrationEvent()


    /**
     * The person wants something registered to be forgotten.
     */
    data class Remove(
        /**
         * What.
         */
        val `field`: twogate.Method) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * The person says that this is all.
     */
    object Finish : RegistrationEvent()


    /**
     * The person wants to do it another time.
     */
    object Dismiss : RegistrationEvent()


    /**
     * The person entered the code that was sent.
     */
    data class SubmitCode(
        /**
         * The code as typed.
         */
        val `code`: twogate.Secret) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * What was submitted, and charged in a ledger that is stored now, is to be compared.
     */
    object Verify : RegistrationEvent()


    /**
     * The person wants another code.
     */
    object Resend : RegistrationEvent()


    /**
     * A phone or an app said something, or nothing.
     */
    data class HostResult(
        /**
         * The flow that the effect named.
         */
        val `flow`: twogate.PlainText,
        /**
         * The charge that the effect named.
         */
        val `charge`: kotlin.ULong,
        /**
         * What it said.
         */
        val `result`: twogate.HostResult) : RegistrationEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }
        companion object
    }

    /**
     * The person goes back to the form.
     */
    object Back : RegistrationEvent()




    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {
        when(this) {
            is RegistrationEvent.Begin -> {// Nothing to destroy
            }
            is RegistrationEvent.Provide -> {

    Disposable.destroy(
        this.`field`,
        this.`value`,
        this.`channel`
    )

            }
            is RegistrationEvent.Confirm -> {

    Disposable.destroy(
        this.`field`,
        this.`channel`
    )

            }
            is RegistrationEvent.Answer -> {

    Disposable.destroy(
        this.`answers`
    )

            }
            is RegistrationEvent.App -> {// Nothing to destroy
            }
            is RegistrationEvent.Remove -> {

    Disposable.destroy(
        this.`field`
    )

            }
            is RegistrationEvent.Finish -> {// Nothing to destroy
            }
            is RegistrationEvent.Dismiss -> {// Nothing to destroy
            }
            is RegistrationEvent.SubmitCode -> {

    Disposable.destroy(
        this.`code`
    )

            }
            is RegistrationEvent.Verify -> {// Nothing to destroy
            }
            is RegistrationEvent.Resend -> {// Nothing to destroy
            }
            is RegistrationEvent.HostResult -> {

    Disposable.destroy(
        this.`flow`,
        this.`charge`,
        this.`result`
    )

            }
            is RegistrationEvent.Back -> {// Nothing to destroy
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }





    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "RegistrationEvent(..)"
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegistrationEvent : FfiConverterRustBuffer<RegistrationEvent>{
    override fun read(buf: ByteBuffer): RegistrationEvent {
        return when(buf.getInt()) {
            1 -> RegistrationEvent.Begin
            2 -> RegistrationEvent.Provide(
                FfiConverterTypeMethod.read(buf),
                FfiConverterTypePlainText.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            3 -> RegistrationEvent.Confirm(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            4 -> RegistrationEvent.Answer(
                FfiConverterSequenceTypeAnswer.read(buf),
                )
            5 -> RegistrationEvent.App
            6 -> RegistrationEvent.Remove(
                FfiConverterTypeMethod.read(buf),
                )
            7 -> RegistrationEvent.Finish
            8 -> RegistrationEvent.Dismiss
            9 -> RegistrationEvent.SubmitCode(
                FfiConverterTypeSecret.read(buf),
                )
            10 -> RegistrationEvent.Verify
            11 -> RegistrationEvent.Resend
            12 -> RegistrationEvent.HostResult(
                FfiConverterTypePlainText.read(buf),
                FfiConverterULong.read(buf),
                FfiConverterTypeHostResult.read(buf),
                )
            13 -> RegistrationEvent.Back
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: RegistrationEvent): ULong = when(value) {
        is RegistrationEvent.Begin -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.Provide -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`field`)
                + FfiConverterTypePlainText.allocationSize(value.`value`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is RegistrationEvent.Confirm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`field`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is RegistrationEvent.Answer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeAnswer.allocationSize(value.`answers`)
            )
        }
        is RegistrationEvent.App -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.Remove -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`field`)
            )
        }
        is RegistrationEvent.Finish -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.Dismiss -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.SubmitCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`code`)
            )
        }
        is RegistrationEvent.Verify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.Resend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is RegistrationEvent.HostResult -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePlainText.allocationSize(value.`flow`)
                + FfiConverterULong.allocationSize(value.`charge`)
                + FfiConverterTypeHostResult.allocationSize(value.`result`)
            )
        }
        is RegistrationEvent.Back -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: RegistrationEvent, buf: ByteBuffer) {
        when(value) {
            is RegistrationEvent.Begin -> {
                buf.putInt(1)
                Unit
            }
            is RegistrationEvent.Provide -> {
                buf.putInt(2)
                FfiConverterTypeMethod.write(value.`field`, buf)
                FfiConverterTypePlainText.write(value.`value`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is RegistrationEvent.Confirm -> {
                buf.putInt(3)
                FfiConverterTypeMethod.write(value.`field`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is RegistrationEvent.Answer -> {
                buf.putInt(4)
                FfiConverterSequenceTypeAnswer.write(value.`answers`, buf)
                Unit
            }
            is RegistrationEvent.App -> {
                buf.putInt(5)
                Unit
            }
            is RegistrationEvent.Remove -> {
                buf.putInt(6)
                FfiConverterTypeMethod.write(value.`field`, buf)
                Unit
            }
            is RegistrationEvent.Finish -> {
                buf.putInt(7)
                Unit
            }
            is RegistrationEvent.Dismiss -> {
                buf.putInt(8)
                Unit
            }
            is RegistrationEvent.SubmitCode -> {
                buf.putInt(9)
                FfiConverterTypeSecret.write(value.`code`, buf)
                Unit
            }
            is RegistrationEvent.Verify -> {
                buf.putInt(10)
                Unit
            }
            is RegistrationEvent.Resend -> {
                buf.putInt(11)
                Unit
            }
            is RegistrationEvent.HostResult -> {
                buf.putInt(12)
                FfiConverterTypePlainText.write(value.`flow`, buf)
                FfiConverterULong.write(value.`charge`, buf)
                FfiConverterTypeHostResult.write(value.`result`, buf)
                Unit
            }
            is RegistrationEvent.Back -> {
                buf.putInt(13)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where a person stands with registering.
 */

enum class RegistrationStatus {

    /**
     * The person may not register, because a reset is not for them.
     */
    NOT_IN_SCOPE,
    /**
     * The person has not registered and may.
     */
    MAY_REGISTER,
    /**
     * The person has not registered and is asked to at every sign-in.
     */
    MUST_REGISTER,
    /**
     * The person registered, and is asked whether all of it still holds.
     */
    MUST_RECONFIRM,
    /**
     * The person has registered.
     */
    REGISTERED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRegistrationStatus: FfiConverterRustBuffer<RegistrationStatus> {
    override fun read(buf: ByteBuffer) = try {
        RegistrationStatus.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RegistrationStatus) = 4UL

    override fun write(value: RegistrationStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happened. It is never printed.
 */
sealed class ResetEvent: Disposable  {

    /**
     * Somebody said who they are.
     */
    data class Identify(
        /**
         * What they typed.
         */
        val `identifier`: twogate.PlainText,
        /**
         * The host has seen a captcha passed.
         */
        val `captcha`: kotlin.Boolean) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person chose a method.
     */
    data class Choose(
        /**
         * The method.
         */
        val `method`: twogate.Method,
        /**
         * How the mobile phone is to be reached; absent for any other method.
         */
        val `channel`: twogate.Channel?) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person typed their phone number.
     */
    data class SubmitPhone(
        /**
         * The number as typed.
         */
        val `phone`: twogate.Secret) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person entered a code: one that was sent, or an app's.
     */
    data class SubmitCode(
        /**
         * The code as typed.
         */
        val `code`: twogate.Secret) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person answered the questions.
     */
    data class SubmitAnswers(
        /**
         * The answers as typed, in the order of the questions.
         */
        val `answers`: List<twogate.Secret>) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * What was submitted, and charged in a ledger that is stored now, is to be compared.
     */
    object Verify : ResetEvent()


    /**
     * A phone or an app said something, or nothing.
     */
    data class HostResult(
        /**
         * The flow that the effect named.
         */
        val `flow`: twogate.PlainText,
        /**
         * The charge that the effect named.
         */
        val `charge`: kotlin.ULong,
        /**
         * What it said.
         */
        val `result`: twogate.HostResult) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person wants another code.
     */
    object Resend : ResetEvent()


    /**
     * The person wants another method.
     */
    object Back : ResetEvent()


    /**
     * The person asks for help.
     */
    object ContactAdministrator : ResetEvent()


    /**
     * The person gave up.
     */
    object Cancel : ResetEvent()


    /**
     * The person chose what to do.
     */
    data class ChooseAction(
        /**
         * What.
         */
        val `action`: twogate.Action) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The person chose a password.
     */
    data class NewPassword(
        /**
         * The password.
         */
        val `password`: twogate.Secret,
        /**
         * The names that it must not contain: first, last and the tenant's.
         */
        val `names`: List<twogate.PlainText>) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }

    /**
     * The host wrote the password or unlocked the account, or could not.
     */
    data class Written(
        /**
         * What came of it.
         */
        val `result`: twogate.WriteResult) : ResetEvent()

    {


    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }
        companion object
    }



    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {
        when(this) {
            is ResetEvent.Identify -> {

    Disposable.destroy(
        this.`identifier`,
        this.`captcha`
    )

            }
            is ResetEvent.Choose -> {

    Disposable.destroy(
        this.`method`,
        this.`channel`
    )

            }
            is ResetEvent.SubmitPhone -> {

    Disposable.destroy(
        this.`phone`
    )

            }
            is ResetEvent.SubmitCode -> {

    Disposable.destroy(
        this.`code`
    )

            }
            is ResetEvent.SubmitAnswers -> {

    Disposable.destroy(
        this.`answers`
    )

            }
            is ResetEvent.Verify -> {// Nothing to destroy
            }
            is ResetEvent.HostResult -> {

    Disposable.destroy(
        this.`flow`,
        this.`charge`,
        this.`result`
    )

            }
            is ResetEvent.Resend -> {// Nothing to destroy
            }
            is ResetEvent.Back -> {// Nothing to destroy
            }
            is ResetEvent.ContactAdministrator -> {// Nothing to destroy
            }
            is ResetEvent.Cancel -> {// Nothing to destroy
            }
            is ResetEvent.ChooseAction -> {

    Disposable.destroy(
        this.`action`
    )

            }
            is ResetEvent.NewPassword -> {

    Disposable.destroy(
        this.`password`,
        this.`names`
    )

            }
            is ResetEvent.Written -> {

    Disposable.destroy(
        this.`result`
    )

            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }





    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return "ResetEvent(..)"
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeResetEvent : FfiConverterRustBuffer<ResetEvent>{
    override fun read(buf: ByteBuffer): ResetEvent {
        return when(buf.getInt()) {
            1 -> ResetEvent.Identify(
                FfiConverterTypePlainText.read(buf),
                FfiConverterBoolean.read(buf),
                )
            2 -> ResetEvent.Choose(
                FfiConverterTypeMethod.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            3 -> ResetEvent.SubmitPhone(
                FfiConverterTypeSecret.read(buf),
                )
            4 -> ResetEvent.SubmitCode(
                FfiConverterTypeSecret.read(buf),
                )
            5 -> ResetEvent.SubmitAnswers(
                FfiConverterSequenceTypeSecret.read(buf),
                )
            6 -> ResetEvent.Verify
            7 -> ResetEvent.HostResult(
                FfiConverterTypePlainText.read(buf),
                FfiConverterULong.read(buf),
                FfiConverterTypeHostResult.read(buf),
                )
            8 -> ResetEvent.Resend
            9 -> ResetEvent.Back
            10 -> ResetEvent.ContactAdministrator
            11 -> ResetEvent.Cancel
            12 -> ResetEvent.ChooseAction(
                FfiConverterTypeAction.read(buf),
                )
            13 -> ResetEvent.NewPassword(
                FfiConverterTypeSecret.read(buf),
                FfiConverterSequenceTypePlainText.read(buf),
                )
            14 -> ResetEvent.Written(
                FfiConverterTypeWriteResult.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ResetEvent): ULong = when(value) {
        is ResetEvent.Identify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePlainText.allocationSize(value.`identifier`)
                + FfiConverterBoolean.allocationSize(value.`captcha`)
            )
        }
        is ResetEvent.Choose -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMethod.allocationSize(value.`method`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is ResetEvent.SubmitPhone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`phone`)
            )
        }
        is ResetEvent.SubmitCode -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`code`)
            )
        }
        is ResetEvent.SubmitAnswers -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeSecret.allocationSize(value.`answers`)
            )
        }
        is ResetEvent.Verify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResetEvent.HostResult -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePlainText.allocationSize(value.`flow`)
                + FfiConverterULong.allocationSize(value.`charge`)
                + FfiConverterTypeHostResult.allocationSize(value.`result`)
            )
        }
        is ResetEvent.Resend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResetEvent.Back -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResetEvent.ContactAdministrator -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResetEvent.Cancel -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is ResetEvent.ChooseAction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAction.allocationSize(value.`action`)
            )
        }
        is ResetEvent.NewPassword -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecret.allocationSize(value.`password`)
                + FfiConverterSequenceTypePlainText.allocationSize(value.`names`)
            )
        }
        is ResetEvent.Written -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeWriteResult.allocationSize(value.`result`)
            )
        }
    }

    override fun write(value: ResetEvent, buf: ByteBuffer) {
        when(value) {
            is ResetEvent.Identify -> {
                buf.putInt(1)
                FfiConverterTypePlainText.write(value.`identifier`, buf)
                FfiConverterBoolean.write(value.`captcha`, buf)
                Unit
            }
            is ResetEvent.Choose -> {
                buf.putInt(2)
                FfiConverterTypeMethod.write(value.`method`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is ResetEvent.SubmitPhone -> {
                buf.putInt(3)
                FfiConverterTypeSecret.write(value.`phone`, buf)
                Unit
            }
            is ResetEvent.SubmitCode -> {
                buf.putInt(4)
                FfiConverterTypeSecret.write(value.`code`, buf)
                Unit
            }
            is ResetEvent.SubmitAnswers -> {
                buf.putInt(5)
                FfiConverterSequenceTypeSecret.write(value.`answers`, buf)
                Unit
            }
            is ResetEvent.Verify -> {
                buf.putInt(6)
                Unit
            }
            is ResetEvent.HostResult -> {
                buf.putInt(7)
                FfiConverterTypePlainText.write(value.`flow`, buf)
                FfiConverterULong.write(value.`charge`, buf)
                FfiConverterTypeHostResult.write(value.`result`, buf)
                Unit
            }
            is ResetEvent.Resend -> {
                buf.putInt(8)
                Unit
            }
            is ResetEvent.Back -> {
                buf.putInt(9)
                Unit
            }
            is ResetEvent.ContactAdministrator -> {
                buf.putInt(10)
                Unit
            }
            is ResetEvent.Cancel -> {
                buf.putInt(11)
                Unit
            }
            is ResetEvent.ChooseAction -> {
                buf.putInt(12)
                FfiConverterTypeAction.write(value.`action`, buf)
                Unit
            }
            is ResetEvent.NewPassword -> {
                buf.putInt(13)
                FfiConverterTypeSecret.write(value.`password`, buf)
                FfiConverterSequenceTypePlainText.write(value.`names`, buf)
                Unit
            }
            is ResetEvent.Written -> {
                buf.putInt(14)
                FfiConverterTypeWriteResult.write(value.`result`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where the value of a method comes from.
 */

enum class Source {

    /**
     * The phone number that the person registered.
     */
    AUTHENTICATION_PHONE,
    /**
     * The directory's mobile phone number, which is public.
     */
    MOBILE_PHONE,
    /**
     * The directory's office phone number.
     */
    OFFICE_PHONE,
    /**
     * The e-mail address that the person registered.
     */
    AUTHENTICATION_EMAIL,
    /**
     * The first of the directory's alternate e-mail addresses.
     */
    ALTERNATE_EMAILS,
    /**
     * The enrolment of security questions.
     */
    ENROLMENT,
    /**
     * The authenticator app.
     */
    AUTHENTICATOR_APP,
    /**
     * The security key.
     */
    SECURITY_KEY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSource: FfiConverterRustBuffer<Source> {
    override fun read(buf: ByteBuffer) = try {
        Source.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Source) = 4UL

    override fun write(value: Source, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a terminal may show a line. The text says the same without it.
 */

enum class Style {

    /**
     * The title of what follows.
     */
    HEADING,
    /**
     * As it should be.
     */
    GOOD,
    /**
     * In the way of a reset.
     */
    BAD,
    /**
     * Detail, or a thing that does not count here.
     */
    MUTED,
    /**
     * Anything else.
     */
    PLAIN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeStyle: FfiConverterRustBuffer<Style> {
    override fun read(buf: ByteBuffer) = try {
        Style.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Style) = 4UL

    override fun write(value: Style, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * A user document cannot be read.
 */
sealed class UserException: kotlin.Exception() {

    /**
     * The document has problems.
     */
    class Invalid(

        /**
         * All problems of the document; at least one.
         */
        val `problems`: List<Problem>
        ) : UserException() {
        override val message
            get() = "problems=${ `problems` }"
    }

    /**
     * The engine failed: a defect in Twogate, whatever the input was.
     */
    class Internal(
        ) : UserException() {
        override val message
            get() = ""
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_method_usererror_uniffi_trait_display(FfiConverterTypeUserError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<UserException> {
        override fun lift(error_buf: RustBuffer.ByValue): UserException = FfiConverterTypeUserError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeUserError : FfiConverterRustBuffer<UserException> {
    override fun read(buf: ByteBuffer): UserException {


        return when(buf.getInt()) {
            1 -> UserException.Invalid(
                FfiConverterSequenceTypeProblem.read(buf),
                )
            2 -> UserException.Internal()
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: UserException): ULong {
        return when(value) {
            is UserException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterSequenceTypeProblem.allocationSize(value.`problems`)
            )
            is UserException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
        }
    }

    override fun write(value: UserException, buf: ByteBuffer) {
        when(value) {
            is UserException.Invalid -> {
                buf.putInt(1)
                FfiConverterSequenceTypeProblem.write(value.`problems`, buf)
                Unit
            }
            is UserException.Internal -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * The answer of a decision.
 */

enum class Verdict {

    /**
     * The person may reset the password.
     */
    ALLOWED,
    /**
     * The person may not.
     */
    DENIED,
    /**
     * Another organization's policy decides.
     */
    DEFERRED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeVerdict: FfiConverterRustBuffer<Verdict> {
    override fun read(buf: ByteBuffer) = try {
        Verdict.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Verdict) = 4UL

    override fun write(value: Verdict, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What came of answers.
 */
sealed class Verification {

    /**
     * Something is not right; nothing says what.
     */
    object Wrong : Verification()


    /**
     * All are right.
     */
    data class Right(
        /**
         * The record to store in place of the one asked: what was answered now comes last.
         */
        val `record`: twogate.EnrolmentRecord,
        /**
         * What was answered is hashed anew, by the parameters and the pepper of today.
         */
        val `rehashed`: kotlin.Boolean) : Verification()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerification : FfiConverterRustBuffer<Verification>{
    override fun read(buf: ByteBuffer): Verification {
        return when(buf.getInt()) {
            1 -> Verification.Wrong
            2 -> Verification.Right(
                FfiConverterTypeEnrolmentRecord.read(buf),
                FfiConverterBoolean.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Verification): ULong = when(value) {
        is Verification.Wrong -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Verification.Right -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEnrolmentRecord.allocationSize(value.`record`)
                + FfiConverterBoolean.allocationSize(value.`rehashed`)
            )
        }
    }

    override fun write(value: Verification, buf: ByteBuffer) {
        when(value) {
            is Verification.Wrong -> {
                buf.putInt(1)
                Unit
            }
            is Verification.Right -> {
                buf.putInt(2)
                FfiConverterTypeEnrolmentRecord.write(value.`record`, buf)
                FfiConverterBoolean.write(value.`rehashed`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A way to prove who one is: a method and how it goes.
 */

enum class Way {

    /**
     * A code in an e-mail.
     */
    EMAIL,
    /**
     * A code in a text message to the mobile phone.
     */
    MOBILE_TEXT,
    /**
     * A call to the mobile phone.
     */
    MOBILE_CALL,
    /**
     * A call to the office phone.
     */
    OFFICE_CALL,
    /**
     * Answers to security questions.
     */
    SECURITY_QUESTIONS,
    /**
     * An approval in an authenticator app.
     */
    APP_NOTIFICATION,
    /**
     * A code that an authenticator app shows.
     */
    APP_CODE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeWay: FfiConverterRustBuffer<Way> {
    override fun read(buf: ByteBuffer) = try {
        Way.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Way) = 4UL

    override fun write(value: Way, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What came of writing a password, or of unlocking an account.
 */

enum class WriteResult {

    /**
     * It was done.
     */
    OK,
    /**
     * It was done on premises, and the cloud will take some minutes.
     */
    CLOUD_FAILED,
    /**
     * It may have been done.
     */
    UNKNOWN,
    /**
     * The domain's rules refused the password.
     */
    RULES_REFUSED,
    /**
     * The service could not be reached, and for certain nothing was done.
     */
    UNREACHABLE,
    /**
     * An administrator has to put the on-premises service right.
     */
    ADMIN_ACTION,
    /**
     * The organization has no policy for resets.
     */
    NO_POLICY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeWriteResult: FfiConverterRustBuffer<WriteResult> {
    override fun read(buf: ByteBuffer) = try {
        WriteResult.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: WriteResult) = 4UL

    override fun write(value: WriteResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalUByte: FfiConverterRustBuffer<kotlin.UByte?> {
    override fun read(buf: ByteBuffer): kotlin.UByte? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUByte.read(buf)
    }

    override fun allocationSize(value: kotlin.UByte?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUByte.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UByte?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUByte.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalByteArray: FfiConverterRustBuffer<kotlin.ByteArray?> {
    override fun read(buf: ByteBuffer): kotlin.ByteArray? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterByteArray.read(buf)
    }

    override fun allocationSize(value: kotlin.ByteArray?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterByteArray.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ByteArray?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterByteArray.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLedger: FfiConverterRustBuffer<Ledger?> {
    override fun read(buf: ByteBuffer): Ledger? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLedger.read(buf)
    }

    override fun allocationSize(value: Ledger?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLedger.allocationSize(value)
        }
    }

    override fun write(value: Ledger?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLedger.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeUser: FfiConverterRustBuffer<User?> {
    override fun read(buf: ByteBuffer): User? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUser.read(buf)
    }

    override fun allocationSize(value: User?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUser.allocationSize(value)
        }
    }

    override fun write(value: User?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUser.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAuditText: FfiConverterRustBuffer<AuditText?> {
    override fun read(buf: ByteBuffer): AuditText? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAuditText.read(buf)
    }

    override fun allocationSize(value: AuditText?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAuditText.allocationSize(value)
        }
    }

    override fun write(value: AuditText?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAuditText.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeFormQuestions: FfiConverterRustBuffer<FormQuestions?> {
    override fun read(buf: ByteBuffer): FormQuestions? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFormQuestions.read(buf)
    }

    override fun allocationSize(value: FormQuestions?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFormQuestions.allocationSize(value)
        }
    }

    override fun write(value: FormQuestions?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFormQuestions.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeHashing: FfiConverterRustBuffer<Hashing?> {
    override fun read(buf: ByteBuffer): Hashing? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeHashing.read(buf)
    }

    override fun allocationSize(value: Hashing?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeHashing.allocationSize(value)
        }
    }

    override fun write(value: Hashing?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeHashing.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLinks: FfiConverterRustBuffer<Links?> {
    override fun read(buf: ByteBuffer): Links? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLinks.read(buf)
    }

    override fun allocationSize(value: Links?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLinks.allocationSize(value)
        }
    }

    override fun write(value: Links?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLinks.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePrompt: FfiConverterRustBuffer<Prompt?> {
    override fun read(buf: ByteBuffer): Prompt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePrompt.read(buf)
    }

    override fun allocationSize(value: Prompt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePrompt.allocationSize(value)
        }
    }

    override fun write(value: Prompt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePrompt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannel: FfiConverterRustBuffer<Channel?> {
    override fun read(buf: ByteBuffer): Channel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannel.read(buf)
    }

    override fun allocationSize(value: Channel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannel.allocationSize(value)
        }
    }

    override fun write(value: Channel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDraftField: FfiConverterRustBuffer<DraftField?> {
    override fun read(buf: ByteBuffer): DraftField? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDraftField.read(buf)
    }

    override fun allocationSize(value: DraftField?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDraftField.allocationSize(value)
        }
    }

    override fun write(value: DraftField?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDraftField.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMessageId: FfiConverterRustBuffer<MessageId?> {
    override fun read(buf: ByteBuffer): MessageId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMessageId.read(buf)
    }

    override fun allocationSize(value: MessageId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMessageId.allocationSize(value)
        }
    }

    override fun write(value: MessageId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMessageId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMethod: FfiConverterRustBuffer<Method?> {
    override fun read(buf: ByteBuffer): Method? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMethod.read(buf)
    }

    override fun allocationSize(value: Method?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMethod.allocationSize(value)
        }
    }

    override fun write(value: Method?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMethod.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReason: FfiConverterRustBuffer<Reason?> {
    override fun read(buf: ByteBuffer): Reason? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReason.read(buf)
    }

    override fun allocationSize(value: Reason?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReason.allocationSize(value)
        }
    }

    override fun write(value: Reason?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReason.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSource: FfiConverterRustBuffer<Source?> {
    override fun read(buf: ByteBuffer): Source? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSource.read(buf)
    }

    override fun allocationSize(value: Source?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSource.allocationSize(value)
        }
    }

    override fun write(value: Source?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSource.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceBoolean: FfiConverterRustBuffer<List<kotlin.Boolean>?> {
    override fun read(buf: ByteBuffer): List<kotlin.Boolean>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceBoolean.read(buf)
    }

    override fun allocationSize(value: List<kotlin.Boolean>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceBoolean.allocationSize(value)
        }
    }

    override fun write(value: List<kotlin.Boolean>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceBoolean.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeAnsweredQuestion: FfiConverterRustBuffer<List<AnsweredQuestion>?> {
    override fun read(buf: ByteBuffer): List<AnsweredQuestion>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeAnsweredQuestion.read(buf)
    }

    override fun allocationSize(value: List<AnsweredQuestion>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeAnsweredQuestion.allocationSize(value)
        }
    }

    override fun write(value: List<AnsweredQuestion>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeAnsweredQuestion.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeJsonText: FfiConverterRustBuffer<JsonText?> {
    override fun read(buf: ByteBuffer): JsonText? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeJsonText.read(buf)
    }

    override fun allocationSize(value: JsonText?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeJsonText.allocationSize(value)
        }
    }

    override fun write(value: JsonText?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeJsonText.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePlainText: FfiConverterRustBuffer<PlainText?> {
    override fun read(buf: ByteBuffer): PlainText? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePlainText.read(buf)
    }

    override fun allocationSize(value: PlainText?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePlainText.allocationSize(value)
        }
    }

    override fun write(value: PlainText?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePlainText.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceBoolean: FfiConverterRustBuffer<List<kotlin.Boolean>> {
    override fun read(buf: ByteBuffer): List<kotlin.Boolean> {
        val len = buf.getInt()
        return List<kotlin.Boolean>(len) {
            FfiConverterBoolean.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.Boolean>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterBoolean.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.Boolean>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterBoolean.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSecret: FfiConverterRustBuffer<List<Secret>> {
    override fun read(buf: ByteBuffer): List<Secret> {
        val len = buf.getInt()
        return List<Secret>(len) {
            FfiConverterTypeSecret.read(buf)
        }
    }

    override fun allocationSize(value: List<Secret>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSecret.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Secret>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSecret.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeUser: FfiConverterRustBuffer<List<User>> {
    override fun read(buf: ByteBuffer): List<User> {
        val len = buf.getInt()
        return List<User>(len) {
            FfiConverterTypeUser.read(buf)
        }
    }

    override fun allocationSize(value: List<User>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUser.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<User>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUser.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer<List<Answer>> {
    override fun read(buf: ByteBuffer): List<Answer> {
        val len = buf.getInt()
        return List<Answer>(len) {
            FfiConverterTypeAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<Answer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Answer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnswer.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAnsweredQuestion: FfiConverterRustBuffer<List<AnsweredQuestion>> {
    override fun read(buf: ByteBuffer): List<AnsweredQuestion> {
        val len = buf.getInt()
        return List<AnsweredQuestion>(len) {
            FfiConverterTypeAnsweredQuestion.read(buf)
        }
    }

    override fun allocationSize(value: List<AnsweredQuestion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnsweredQuestion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AnsweredQuestion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnsweredQuestion.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAskedQuestion: FfiConverterRustBuffer<List<AskedQuestion>> {
    override fun read(buf: ByteBuffer): List<AskedQuestion> {
        val len = buf.getInt()
        return List<AskedQuestion>(len) {
            FfiConverterTypeAskedQuestion.read(buf)
        }
    }

    override fun allocationSize(value: List<AskedQuestion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAskedQuestion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AskedQuestion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAskedQuestion.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeButtonText: FfiConverterRustBuffer<List<ButtonText>> {
    override fun read(buf: ByteBuffer): List<ButtonText> {
        val len = buf.getInt()
        return List<ButtonText>(len) {
            FfiConverterTypeButtonText.read(buf)
        }
    }

    override fun allocationSize(value: List<ButtonText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeButtonText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ButtonText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeButtonText.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCheckResult: FfiConverterRustBuffer<List<CheckResult>> {
    override fun read(buf: ByteBuffer): List<CheckResult> {
        val len = buf.getInt()
        return List<CheckResult>(len) {
            FfiConverterTypeCheckResult.read(buf)
        }
    }

    override fun allocationSize(value: List<CheckResult>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCheckResult.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CheckResult>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCheckResult.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChoice: FfiConverterRustBuffer<List<Choice>> {
    override fun read(buf: ByteBuffer): List<Choice> {
        val len = buf.getInt()
        return List<Choice>(len) {
            FfiConverterTypeChoice.read(buf)
        }
    }

    override fun allocationSize(value: List<Choice>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChoice.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Choice>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChoice.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChoiceText: FfiConverterRustBuffer<List<ChoiceText>> {
    override fun read(buf: ByteBuffer): List<ChoiceText> {
        val len = buf.getInt()
        return List<ChoiceText>(len) {
            FfiConverterTypeChoiceText.read(buf)
        }
    }

    override fun allocationSize(value: List<ChoiceText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChoiceText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChoiceText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChoiceText.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDraftProblem: FfiConverterRustBuffer<List<DraftProblem>> {
    override fun read(buf: ByteBuffer): List<DraftProblem> {
        val len = buf.getInt()
        return List<DraftProblem>(len) {
            FfiConverterTypeDraftProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<DraftProblem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDraftProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DraftProblem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDraftProblem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFieldText: FfiConverterRustBuffer<List<FieldText>> {
    override fun read(buf: ByteBuffer): List<FieldText> {
        val len = buf.getInt()
        return List<FieldText>(len) {
            FfiConverterTypeFieldText.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldText.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFix: FfiConverterRustBuffer<List<Fix>> {
    override fun read(buf: ByteBuffer): List<Fix> {
        val len = buf.getInt()
        return List<Fix>(len) {
            FfiConverterTypeFix.read(buf)
        }
    }

    override fun allocationSize(value: List<Fix>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFix.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Fix>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFix.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFormField: FfiConverterRustBuffer<List<FormField>> {
    override fun read(buf: ByteBuffer): List<FormField> {
        val len = buf.getInt()
        return List<FormField>(len) {
            FfiConverterTypeFormField.read(buf)
        }
    }

    override fun allocationSize(value: List<FormField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFormField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FormField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFormField.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFormQuestion: FfiConverterRustBuffer<List<FormQuestion>> {
    override fun read(buf: ByteBuffer): List<FormQuestion> {
        val len = buf.getInt()
        return List<FormQuestion>(len) {
            FfiConverterTypeFormQuestion.read(buf)
        }
    }

    override fun allocationSize(value: List<FormQuestion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFormQuestion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FormQuestion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFormQuestion.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLine: FfiConverterRustBuffer<List<Line>> {
    override fun read(buf: ByteBuffer): List<Line> {
        val len = buf.getInt()
        return List<Line>(len) {
            FfiConverterTypeLine.read(buf)
        }
    }

    override fun allocationSize(value: List<Line>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Line>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMethodExplanation: FfiConverterRustBuffer<List<MethodExplanation>> {
    override fun read(buf: ByteBuffer): List<MethodExplanation> {
        val len = buf.getInt()
        return List<MethodExplanation>(len) {
            FfiConverterTypeMethodExplanation.read(buf)
        }
    }

    override fun allocationSize(value: List<MethodExplanation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMethodExplanation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MethodExplanation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMethodExplanation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePasswordProblem: FfiConverterRustBuffer<List<PasswordProblem>> {
    override fun read(buf: ByteBuffer): List<PasswordProblem> {
        val len = buf.getInt()
        return List<PasswordProblem>(len) {
            FfiConverterTypePasswordProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<PasswordProblem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePasswordProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PasswordProblem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePasswordProblem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePepper: FfiConverterRustBuffer<List<Pepper>> {
    override fun read(buf: ByteBuffer): List<Pepper> {
        val len = buf.getInt()
        return List<Pepper>(len) {
            FfiConverterTypePepper.read(buf)
        }
    }

    override fun allocationSize(value: List<Pepper>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePepper.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Pepper>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePepper.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePredefinedQuestion: FfiConverterRustBuffer<List<PredefinedQuestion>> {
    override fun read(buf: ByteBuffer): List<PredefinedQuestion> {
        val len = buf.getInt()
        return List<PredefinedQuestion>(len) {
            FfiConverterTypePredefinedQuestion.read(buf)
        }
    }

    override fun allocationSize(value: List<PredefinedQuestion>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePredefinedQuestion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PredefinedQuestion>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePredefinedQuestion.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeProblem: FfiConverterRustBuffer<List<Problem>> {
    override fun read(buf: ByteBuffer): List<Problem> {
        val len = buf.getInt()
        return List<Problem>(len) {
            FfiConverterTypeProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<Problem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Problem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProblem.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRecipient: FfiConverterRustBuffer<List<Recipient>> {
    override fun read(buf: ByteBuffer): List<Recipient> {
        val len = buf.getInt()
        return List<Recipient>(len) {
            FfiConverterTypeRecipient.read(buf)
        }
    }

    override fun allocationSize(value: List<Recipient>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecipient.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Recipient>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecipient.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStateKey: FfiConverterRustBuffer<List<StateKey>> {
    override fun read(buf: ByteBuffer): List<StateKey> {
        val len = buf.getInt()
        return List<StateKey>(len) {
            FfiConverterTypeStateKey.read(buf)
        }
    }

    override fun allocationSize(value: List<StateKey>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStateKey.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StateKey>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStateKey.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAction: FfiConverterRustBuffer<List<Action>> {
    override fun read(buf: ByteBuffer): List<Action> {
        val len = buf.getInt()
        return List<Action>(len) {
            FfiConverterTypeAction.read(buf)
        }
    }

    override fun allocationSize(value: List<Action>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAction.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Action>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAction.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannel: FfiConverterRustBuffer<List<Channel>> {
    override fun read(buf: ByteBuffer): List<Channel> {
        val len = buf.getInt()
        return List<Channel>(len) {
            FfiConverterTypeChannel.read(buf)
        }
    }

    override fun allocationSize(value: List<Channel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Channel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannel.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEffect: FfiConverterRustBuffer<List<Effect>> {
    override fun read(buf: ByteBuffer): List<Effect> {
        val len = buf.getInt()
        return List<Effect>(len) {
            FfiConverterTypeEffect.read(buf)
        }
    }

    override fun allocationSize(value: List<Effect>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEffect.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Effect>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEffect.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicense: FfiConverterRustBuffer<List<License>> {
    override fun read(buf: ByteBuffer): List<License> {
        val len = buf.getInt()
        return List<License>(len) {
            FfiConverterTypeLicense.read(buf)
        }
    }

    override fun allocationSize(value: List<License>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicense.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<License>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicense.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMethod: FfiConverterRustBuffer<List<Method>> {
    override fun read(buf: ByteBuffer): List<Method> {
        val len = buf.getInt()
        return List<Method>(len) {
            FfiConverterTypeMethod.read(buf)
        }
    }

    override fun allocationSize(value: List<Method>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMethod.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Method>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMethod.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSource: FfiConverterRustBuffer<List<Source>> {
    override fun read(buf: ByteBuffer): List<Source> {
        val len = buf.getInt()
        return List<Source>(len) {
            FfiConverterTypeSource.read(buf)
        }
    }

    override fun allocationSize(value: List<Source>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSource.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Source>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSource.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePlainText: FfiConverterRustBuffer<List<PlainText>> {
    override fun read(buf: ByteBuffer): List<PlainText> {
        val len = buf.getInt()
        return List<PlainText>(len) {
            FfiConverterTypePlainText.read(buf)
        }
    }

    override fun allocationSize(value: List<PlainText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlainText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PlainText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlainText.write(it, buf)
        }
    }
}





public typealias JsonText = kotlin.String

/**
 * @suppress
 */
public object FfiConverterTypeJsonText: FfiConverter<JsonText, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): JsonText {
        val builtinValue = FfiConverterString.lift(value)
        return builtinValue
    }

    override fun lower(value: JsonText): RustBuffer.ByValue {
        val builtinValue = withoutLoneSurrogates(value)
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): JsonText {
        val builtinValue = FfiConverterString.read(buf)
        return builtinValue
    }

    override fun allocationSize(value: JsonText): ULong {
        val builtinValue = withoutLoneSurrogates(value)
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: JsonText, buf: ByteBuffer) {
        val builtinValue = withoutLoneSurrogates(value)
        FfiConverterString.write(builtinValue, buf)
    }
}





public typealias PlainText = kotlin.String

/**
 * @suppress
 */
public object FfiConverterTypePlainText: FfiConverter<PlainText, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PlainText {
        val builtinValue = FfiConverterString.lift(value)
        return builtinValue
    }

    override fun lower(value: PlainText): RustBuffer.ByValue {
        val builtinValue = withoutLoneSurrogates(value)
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PlainText {
        val builtinValue = FfiConverterString.read(buf)
        return builtinValue
    }

    override fun allocationSize(value: PlainText): ULong {
        val builtinValue = withoutLoneSurrogates(value)
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PlainText, buf: ByteBuffer) {
        val builtinValue = withoutLoneSurrogates(value)
        FfiConverterString.write(builtinValue, buf)
    }
}



public typealias Timestamp = kotlin.Long
public typealias FfiConverterTypeTimestamp = FfiConverterLong
        /**
         * The tags of all languages that there are, sorted.
         */ fun `languages`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_func_languages(

        _status)
}
    )
    }


        /**
         * The tag of the language, out of those that there are, for what somebody asks for: a tag (BCP 47) such as
         * `pt-BR`, or a list as of an `Accept-Language` header, such as `de-CH, fr;q=0.8`. `en` for whoever asks for
         * nothing that there is.
         */ fun `negotiate`(`asked`: PlainText): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_func_negotiate(


        FfiConverterTypePlainText.lower(`asked`),_status)
}
    )
    }


        /**
         * The normal form of an answer, which is what is hashed. No rule on answers is applied but the one
         * that a text may have no more than 1,024 bytes.
         *
         * # Errors
         *
         * Where there is none.
         */
    @Throws(NormalizeException::class) fun `normalizeAnswer`(`answer`: Secret): Normalized {
            return FfiConverterTypeNormalized.lift(
    uniffiRustCallWithError(NormalizeException) { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_func_normalize_answer(


        FfiConverterTypeSecret.lower(`answer`),_status)
}
    )
    }


        /**
         * The predefined security questions, in the order of the list.
         */ fun `predefinedQuestions`(): List<PredefinedQuestion> {
            return FfiConverterSequenceTypePredefinedQuestion.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_func_predefined_questions(

        _status)
}
    )
    }


        /**
         * The version of Twogate, such as `0.1.0`.
         */ fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_twogate_mobile_fn_func_version(

        _status)
}
    )
    }
