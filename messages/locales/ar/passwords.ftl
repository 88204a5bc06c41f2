password-too-short = قصيرة جدًا. الحد الأدنى لعدد الأحرف: { $minimum }.
password-too-long = طويلة جدًا. الحد الأقصى لعدد الأحرف: { $maximum }.
password-disallowed-character = تحتوي على حرف لا يمكن استخدامه. استخدم أحرفًا عادية وأرقامًا ورموزًا.
password-too-few-classes = بسيطة جدًا. استخدم { $minimum } على الأقل من الأنواع التالية: أحرف صغيرة، أحرف كبيرة، أرقام، رموز.
password-contains-name = تحتوي على اسمك أو اسم مؤسستك.
password-banned = هي كلمة مرور يستخدمها كثيرون، أو تكاد تكون كذلك.
password-too-weak = يسهل تخمينها، لأن معظمها كلمات يستخدمها كثيرون. أضف شيئًا آخر.
