activity-flow-progress = ความคืบหน้าของกิจกรรมในโฟลว์การรีเซ็ตรหัสผ่านด้วยตนเอง
activity-reset-password = รีเซ็ตรหัสผ่าน (ด้วยตนเอง)
activity-unlock-account = ปลดล็อกบัญชีผู้ใช้ (ด้วยตนเอง)
activity-blocked = ถูกบล็อกจากการรีเซ็ตรหัสผ่านด้วยตนเอง
activity-registered = ผู้ใช้ลงทะเบียนสำหรับการรีเซ็ตรหัสผ่านด้วยตนเอง
activity-started-registration = ผู้ใช้เริ่มการลงทะเบียนข้อมูลความปลอดภัย
activity-canceled-registration = ผู้ใช้ยกเลิกการลงทะเบียนข้อมูลความปลอดภัย
activity-registered-method = ผู้ใช้ลงทะเบียนข้อมูลความปลอดภัย
activity-deleted-method = ผู้ใช้ลบข้อมูลความปลอดภัย
activity-reviewed-methods = ผู้ใช้ตรวจทานข้อมูลความปลอดภัย

audit-success = สำเร็จ
audit-failure = ล้มเหลว

detail-submitted-user-id = ผู้ใช้ส่ง ID ผู้ใช้ของตน
detail-unknown-identifier = ไม่มีผู้ใดมี ID ผู้ใช้ตามที่ส่งมา
detail-may-not-reset = ผู้ใช้ไม่ได้รับอนุญาตให้รีเซ็ตรหัสผ่าน: { $reason }

detail-started-email = ผู้ใช้เริ่มตัวเลือกการยืนยันทางอีเมล
detail-started-mobile-text = ผู้ใช้เริ่มตัวเลือกการยืนยันทางข้อความ SMS ไปยังมือถือ
detail-started-mobile-call = ผู้ใช้เริ่มตัวเลือกการยืนยันผ่านการโทรด้วยเสียงไปยังมือถือ
detail-started-office-call = ผู้ใช้เริ่มตัวเลือกการยืนยันผ่านการโทรด้วยเสียงไปยังที่ทำงาน
detail-started-security-questions = ผู้ใช้เริ่มตัวเลือกการยืนยันด้วยคำถามเพื่อความปลอดภัย
detail-started-app-notification = ผู้ใช้เริ่มตัวเลือกการยืนยันด้วยการแจ้งเตือนของแอปบนมือถือ
detail-started-app-code = ผู้ใช้เริ่มตัวเลือกการยืนยันด้วยรหัสจากแอปบนมือถือ

detail-completed-email = ผู้ใช้ทำตัวเลือกการยืนยันทางอีเมลเสร็จสมบูรณ์
detail-completed-mobile-text = ผู้ใช้ทำตัวเลือกการยืนยันทางข้อความ SMS ไปยังมือถือเสร็จสมบูรณ์
detail-completed-mobile-call = ผู้ใช้ทำตัวเลือกการยืนยันผ่านการโทรด้วยเสียงไปยังมือถือเสร็จสมบูรณ์
detail-completed-office-call = ผู้ใช้ทำตัวเลือกการยืนยันผ่านการโทรด้วยเสียงไปยังที่ทำงานเสร็จสมบูรณ์
detail-completed-security-questions = ผู้ใช้ทำตัวเลือกการยืนยันด้วยคำถามเพื่อความปลอดภัยเสร็จสมบูรณ์
detail-completed-app-notification = ผู้ใช้ทำตัวเลือกการยืนยันด้วยการแจ้งเตือนของแอปบนมือถือเสร็จสมบูรณ์
detail-completed-app-code = ผู้ใช้ทำตัวเลือกการยืนยันด้วยรหัสจากแอปบนมือถือเสร็จสมบูรณ์
detail-completed-all = ผู้ใช้ทำขั้นตอนการยืนยันทั้งหมดที่กำหนดสำหรับการรีเซ็ตรหัสผ่านของตนเสร็จสมบูรณ์

detail-submitted-password = ผู้ใช้ส่งรหัสผ่านใหม่
detail-cancelled-before-methods = ผู้ใช้ยกเลิกก่อนผ่านวิธีการรับรองความถูกต้องที่กำหนด
detail-cancelled-before-password = ผู้ใช้ยกเลิกก่อนส่งรหัสผ่านใหม่
detail-contacted-administrator = ผู้ใช้ติดต่อผู้ดูแลระบบ

detail-full-account = มีการลองยืนยันบัญชีไม่สำเร็จหลายครั้งเกินไป
detail-full-phone-number = มีการลองยืนยันหมายเลขโทรศัพท์หลายครั้งเกินไป
detail-full-mobile-text = มีรหัสจากข้อความ SMS ที่ไม่ถูกต้องมากเกินไป
detail-full-mobile-call = มีการลองผ่านการโทรด้วยเสียงไปยังมือถือหลายครั้งเกินไป
detail-full-office-call = มีการลองผ่านการโทรด้วยเสียงไปยังที่ทำงานหลายครั้งเกินไป
detail-full-email = มีรหัสจากอีเมลที่ไม่ถูกต้องมากเกินไป
detail-full-security-questions = มีการลองตอบคำถามเพื่อความปลอดภัยหลายครั้งเกินไป
detail-full-app = มีการลองด้วยแอปตัวรับรองความถูกต้องหลายครั้งเกินไป
detail-full-notice = มีประกาศเกี่ยวกับการลองมากเกินไป
detail-full-contact = มีคำขอถึงผู้ดูแลระบบมากเกินไป
detail-full-messages = มีรหัสและการโทรมากเกินไป

detail-written-ok = เขียนการเปลี่ยนแปลงแล้ว
detail-written-cloud-failed = เขียนการเปลี่ยนแปลงภายในองค์กรแล้ว และจะไปถึงระบบคลาวด์ในอีกสองสามนาที
detail-written-unknown = ไม่ได้รับการตอบกลับเกี่ยวกับการเปลี่ยนแปลง ซึ่งอาจเขียนไปแล้ว
detail-written-rules-refused = กฎของไดเรกทอรีภายในองค์กรปฏิเสธรหัสผ่าน
detail-written-unreachable = ไม่สามารถเข้าถึงบริการภายในองค์กรได้
detail-written-admin-action = ผู้ดูแลระบบต้องแก้ไขบริการภายในองค์กรให้ถูกต้อง
detail-written-no-policy = องค์กรไม่มีนโยบายสำหรับการรีเซ็ตรหัสผ่าน

detail-ended-changed = บัญชีหรือนโยบายมีการเปลี่ยนแปลงในระหว่างนั้น
detail-ended-session-over = หมดเวลาของเซสชันแล้ว
detail-ended-superseded = รหัสผ่านถูกรีเซ็ตในเซสชันอื่น
detail-ended-cancelled = ผู้ใช้ยกเลิก
detail-ended-blocked = บัญชีถูกบล็อกเนื่องจากมีการลองหลายครั้งเกินไป
detail-ended-unknown = ไม่สามารถยืนยันบัญชีได้
detail-ended-admin-action = ผู้ดูแลระบบต้องแก้ไขบริการภายในองค์กรให้ถูกต้อง
detail-ended-no-policy = องค์กรไม่มีนโยบายสำหรับการรีเซ็ตรหัสผ่าน
detail-ended-not-in-scope = การรีเซ็ตรหัสผ่านไม่ได้เปิดอยู่สำหรับผู้ใช้
detail-ended-reauthenticate = ผู้ใช้ต้องลงชื่อเข้าใช้อีกครั้ง

detail-status-not-in-scope = ผู้ใช้ไม่ได้รับอนุญาตให้ลงทะเบียน
detail-status-may-register = ผู้ใช้สามารถลงทะเบียนได้
detail-status-must-register = ผู้ใช้ต้องลงทะเบียน
detail-status-must-reconfirm = ผู้ใช้ต้องยืนยันสิ่งที่ลงทะเบียนไว้
detail-status-registered = ผู้ใช้ได้ลงทะเบียนทุกอย่างที่จำเป็นแล้ว
detail-removed = เอาออกแล้ว: { $method }
