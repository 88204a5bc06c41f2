password-too-short = 短すぎます。{ $minimum } 文字以上にしてください。
password-too-long = 長すぎます。{ $maximum } 文字以下にしてください。
password-disallowed-character = 使用できない文字が含まれています。通常の英字、数字、記号を使用してください。
password-too-few-classes = 単純すぎます。次のうち { $minimum } 種類以上を使用してください：小文字、大文字、数字、記号。
password-contains-name = お客様の名前または組織の名前が含まれています。
password-banned = 多くの人が使用しているパスワード、またはそれによく似たパスワードです。
password-too-weak = 大部分が多くの人に使用されている言葉であるため、簡単に推測されます。ほかの文字を追加してください。
