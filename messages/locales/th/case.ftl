case-title = { $person }

case-allowed = บุคคลนี้ได้รับอนุญาตให้{ $actions }
case-denied = บุคคลนี้ไม่ได้รับอนุญาตให้รีเซ็ตรหัสผ่าน
case-deferred = องค์กรอื่นเป็นผู้ตัดสินว่าบุคคลนี้รีเซ็ตรหัสผ่านได้หรือไม่
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = หน้าสำหรับบุคคลนี้แสดงว่า “{ $title }”

case-required =
    { $count ->
        [1] { $policy }กำหนดให้ใช้หนึ่งวิธี
        [2] { $policy }กำหนดให้ใช้สองวิธีที่แตกต่างกัน
       *[other] { $policy }กำหนดให้ใช้ { $count } วิธีที่แตกต่างกัน
    }
case-available =
    { $count ->
        [0] ไม่มีวิธีที่ใช้ได้
        [1] ใช้ได้หนึ่งวิธี
        [2] ใช้ได้สองวิธีที่แตกต่างกัน
       *[other] ใช้ได้ { $count } วิธีที่แตกต่างกัน
    }

case-checks = การตรวจสอบ
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } การบล็อกจะสิ้นสุดเมื่อ { $until }
    .short = { $outcome } – { $check }

case-methods = วิธี
case-method = { $method }: { $status }
case-method-value = ข้อมูลที่บันทึกไว้: { $source }
    .masked = ข้อมูลที่บันทึกไว้: { $source }, { $masked }
    .public = ข้อมูลที่บันทึกไว้: { $source } ซึ่งทุกคนที่นั่นเห็นได้
    .public-masked = ข้อมูลที่บันทึกไว้: { $source }, { $masked } ซึ่งทุกคนที่นั่นเห็นได้
case-method-channels = ติดต่อได้ทาง: { $channels }
case-method-rejected = ข้ามไปเนื่องจากรูปแบบไม่ถูกต้อง: { $sources }

case-fixes = สิ่งที่จะแก้ไขปัญหานี้ได้
    .none = ไม่มีสิ่งใดที่ทำที่นี่แล้วจะแก้ไขปัญหานี้ได้
