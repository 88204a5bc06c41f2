activity-flow-progress = Progreso de la actividad del flujo de autoservicio de restablecimiento de contraseña
activity-reset-password = Restablecer contraseña (autoservicio)
activity-unlock-account = Desbloquear cuenta de usuario (autoservicio)
activity-blocked = Bloqueo del autoservicio de restablecimiento de contraseña
activity-registered = El usuario se registró en el autoservicio de restablecimiento de contraseña
activity-started-registration = El usuario inició el registro de información de seguridad
activity-canceled-registration = El usuario canceló el registro de información de seguridad
activity-registered-method = El usuario registró información de seguridad
activity-deleted-method = El usuario eliminó información de seguridad
activity-reviewed-methods = El usuario revisó la información de seguridad

audit-success = Correcto
audit-failure = Error

detail-submitted-user-id = El usuario envió su identificador de usuario
detail-unknown-identifier = Nadie tiene el identificador de usuario que se envió
detail-may-not-reset = El usuario no puede restablecer la contraseña: { $reason }

detail-started-email = El usuario inició la opción de verificación por correo electrónico
detail-started-mobile-text = El usuario inició la opción de verificación por SMS al móvil
detail-started-mobile-call = El usuario inició la opción de verificación por llamada de voz al móvil
detail-started-office-call = El usuario inició la opción de verificación por llamada de voz al trabajo
detail-started-security-questions = El usuario inició la opción de verificación por preguntas de seguridad
detail-started-app-notification = El usuario inició la opción de verificación por notificación de la aplicación móvil
detail-started-app-code = El usuario inició la opción de verificación por código de la aplicación móvil

detail-completed-email = El usuario completó la opción de verificación por correo electrónico
detail-completed-mobile-text = El usuario completó la opción de verificación por SMS al móvil
detail-completed-mobile-call = El usuario completó la opción de verificación por llamada de voz al móvil
detail-completed-office-call = El usuario completó la opción de verificación por llamada de voz al trabajo
detail-completed-security-questions = El usuario completó la opción de verificación por preguntas de seguridad
detail-completed-app-notification = El usuario completó la opción de verificación por notificación de la aplicación móvil
detail-completed-app-code = El usuario completó la opción de verificación por código de la aplicación móvil
detail-completed-all = El usuario completó todos los pasos de verificación necesarios para restablecer su contraseña

detail-submitted-password = El usuario envió una contraseña nueva
detail-cancelled-before-methods = El usuario canceló antes de superar los métodos de autenticación necesarios
detail-cancelled-before-password = El usuario canceló antes de enviar una contraseña nueva
detail-contacted-administrator = El usuario se puso en contacto con un administrador

detail-full-account = Demasiados intentos fallidos de verificar la cuenta
detail-full-phone-number = Demasiados intentos de verificar un número de teléfono
detail-full-mobile-text = Demasiados códigos SMS no válidos
detail-full-mobile-call = Demasiados intentos por llamada de voz al móvil
detail-full-office-call = Demasiados intentos por llamada de voz al trabajo
detail-full-email = Demasiados códigos de correo electrónico no válidos
detail-full-security-questions = Demasiados intentos de responder a las preguntas de seguridad
detail-full-app = Demasiados intentos con la aplicación autenticadora
detail-full-notice = Demasiados avisos sobre intentos
detail-full-contact = Demasiadas solicitudes a un administrador
detail-full-messages = Demasiados códigos y llamadas

detail-written-ok = Se escribió el cambio
detail-written-cloud-failed = El cambio se escribió en el entorno local y llegará a la nube en unos minutos
detail-written-unknown = No se recibió confirmación del cambio, que podría haberse escrito
detail-written-rules-refused = Las reglas del directorio local rechazaron la contraseña
detail-written-unreachable = No se pudo establecer comunicación con el servicio local
detail-written-admin-action = Un administrador tiene que corregir el servicio local
detail-written-no-policy = La organización no tiene ninguna directiva de restablecimiento de contraseña

detail-ended-changed = La cuenta o la directiva cambiaron entretanto
detail-ended-session-over = Se agotó el tiempo de la sesión
detail-ended-superseded = La contraseña se restableció en otra sesión
detail-ended-cancelled = El usuario canceló
detail-ended-blocked = La cuenta está bloqueada debido a demasiados intentos
detail-ended-unknown = No se pudo verificar la cuenta
detail-ended-admin-action = Un administrador tiene que corregir el servicio local
detail-ended-no-policy = La organización no tiene ninguna directiva de restablecimiento de contraseña
detail-ended-not-in-scope = El restablecimiento de contraseña no está activado para el usuario
detail-ended-reauthenticate = El usuario tiene que volver a iniciar sesión

detail-status-not-in-scope = El usuario no puede registrarse
detail-status-may-register = El usuario puede registrarse
detail-status-must-register = El usuario tiene que registrarse
detail-status-must-reconfirm = El usuario tiene que confirmar lo que está registrado
detail-status-registered = El usuario ha registrado todo lo necesario
detail-removed = Elemento quitado: { $method }
